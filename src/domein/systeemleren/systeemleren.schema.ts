import { z } from 'zod'
import type { Id } from '../../platform/ids.ts'

export type SignaalId = Id<'signaal'>

export const signaalStatussen = [
  'gesignaleerd',
  'geduid',
  'gekoppeld',
  'teruggelegd',
  'reactie_ontvangen',
  'uitkomst_vastgesteld',
  'nagegaan',
  'gesloten',
  'afgevallen',
] as const
export const SignaalStatus = z.enum(signaalStatussen)
export type SignaalStatus = z.infer<typeof SignaalStatus>

export const signaalActies = [
  'duid',
  'koppel',
  'legTerug',
  'ontvangReactie',
  'stelUitkomstVast',
  'gaNa',
  'sluit',
  'valAf',
] as const
export const SignaalActie = z.enum(signaalActies)
export type SignaalActie = z.infer<typeof SignaalActie>

/** SL-02: the six areas to learn in. */
export const leergebieden = [
  'aanpak',
  'deskundigheid',
  'houding',
  'samenwerking',
  'organisatorische_aspecten',
  'wet_en_regelgeving',
] as const
export const Leergebied = z.enum(leergebieden)
export type Leergebied = z.infer<typeof Leergebied>

/** eisen 3.5; `geen_reactie` is ours, so that silence is an honest outcome too (SL-13). */
export const signaalUitkomsten = ['overgenomen', 'deels', 'niet', 'geen_reactie'] as const
export const SignaalUitkomst = z.enum(signaalUitkomsten)
export type SignaalUitkomst = z.infer<typeof SignaalUitkomst>

/** SL-07 */
export const gevolgtypes = ['werkwijze', 'beleid', 'wetgeving', 'geen'] as const
export const Gevolgtype = z.enum(gevolgtypes)
export type Gevolgtype = z.infer<typeof Gevolgtype>
