import { z } from 'zod'
import type { Tx } from '../../../platform/db.ts'
import { Refusal } from '../../../platform/errors.ts'
import { newId } from '../../../platform/ids.ts'
import { defineCommand } from '../../../platform/usecase.ts'
import { bestuurdersVan } from '../../bestuursafspraken/index.ts'
import { leefdomeinen, listAlleOrganisaties, organisatieKolommen, soortBestaat } from '../../organisaties/index.ts'
import { type Bekend, controleerImport, type Invoer } from '../register.importeren.rules.ts'
import {
  AfspraakImport,
  type Importfout,
  Importverslag,
  type Importwijziging,
  OrganisatieImport,
  VermeldingImport,
} from '../register.importeren.schema.ts'
import {
  koppelVervanger,
  leesCsv,
  persoonBijMail,
  schrijfAfspraak,
  schrijfOrganisatie,
  schrijfVermelding,
  schrijfVerwijzingen,
} from '../register.importeren.store.ts'
import { registerPolicy } from '../register.policy.ts'

type Bestaand = Awaited<ReturnType<typeof listAlleOrganisaties>>
type Ondertekenaars = ReadonlyMap<string, string>

const tekst = (v: string | readonly string[] | null | undefined): string =>
  v === null || v === undefined ? '' : typeof v === 'string' ? v : [...v].join(';')
const sleutel = (organisatie: string, naam: string): string => `${organisatie} ${naam}`
const csv = z.string().max(900_000).default('')

/** All or nothing: a wrong row is named with its field and reason, and then nothing is imported. `proef` shows what would change. */
export const importeerGegevens = defineCommand({
  name: 'register.importeerGegevens',
  titel: 'Laad organisaties, afspraken en vermeldingen uit een bestand',
  activiteit: 'register-beheren',
  input: z.strictObject({ proef: z.boolean().default(true), organisaties: csv, afspraken: csv, vermeldingen: csv }),
  output: Importverslag,
  allow: registerPolicy.importeren,
  async run({ tx, input, vandaag, now }) {
    const o = leesCsv('organisaties', input.organisaties, OrganisatieImport)
    const a = leesCsv('afspraken', input.afspraken, AfspraakImport)
    const v = leesCsv('vermeldingen', input.vermeldingen, VermeldingImport)
    const invoer: Invoer = { organisaties: o.rijen, afspraken: a.rijen, vermeldingen: v.rijen }
    const bestaand = await listAlleOrganisaties(tx)
    const ondertekenaars = await zoekOndertekenaars(tx, invoer, bestaand)
    const fouten = [
      ...o.fouten,
      ...a.fouten,
      ...v.fouten,
      ...controleerImport(invoer, bekendVan(invoer, bestaand, ondertekenaars, vandaag)),
      ...(await controleerPersonen(tx, invoer, bestaand)),
    ].sort((x, y) => x.bestand.localeCompare(y.bestand) || x.rij - y.rij)
    const wijzigingen = wijzigingenVan(invoer, bestaand)
    if (fouten.length > 0 && !input.proef) throw geweigerd(fouten)
    if (!input.proef) await schrijf(tx, invoer, bestaand, ondertekenaars, now)
    return {
      result: { uitgevoerd: !input.proef, fouten, wijzigingen },
      facts: [
        {
          type: 'GegevensGeimporteerd',
          data: { proef: input.proef, fouten: fouten.length, rijen: wijzigingen.length },
        },
      ],
    }
  },
})

const geweigerd = (fouten: readonly Importfout[]): Refusal =>
  new Refusal('register.import-geweigerd', 'invalid', 'Er kloppen dingen niet in het bestand. Er is niets geladen.', {
    invalidParams: fouten.map((f) => ({
      name: `${f.bestand}.${f.rij}.${f.veld}`,
      code: 'import',
      reason: `${f.bestand}, rij ${f.rij}, ${f.veld || 'hele rij'}: ${f.reden}`,
    })),
  })

const bekendVan = (invoer: Invoer, bestaand: Bestaand, ondertekenaars: Ondertekenaars, vandaag: string): Bekend => ({
  codes: new Set(bestaand.map((x) => tekst(x.code))),
  oinVan: new Map(bestaand.flatMap((x) => (x.oin ? [[x.oin, tekst(x.code)] as const] : []))),
  geldigVan: new Map(bestaand.map((x) => [tekst(x.code), tekst(x.geldig_van)])),
  leefdomeinen: new Set(leefdomeinen),
  soorten: new Set(invoer.organisaties.map((x) => x.waarde.soort).filter(soortBestaat)),
  bestuurders: new Set(ondertekenaars.keys()),
  vandaag,
})

async function zoekOndertekenaars(tx: Tx, invoer: Invoer, bestaand: Bestaand): Promise<Ondertekenaars> {
  const gevonden = new Map<string, string>()
  for (const code of new Set(invoer.afspraken.map((x) => x.waarde.organisatie))) {
    const id = bestaand.find((x) => x.code === code)?.id
    if (id === undefined) continue
    for (const b of await bestuurdersVan(tx, id)) gevonden.set(sleutel(code, b.naam), b.id)
  }
  return gevonden
}

async function controleerPersonen(tx: Tx, invoer: Invoer, bestaand: Bestaand): Promise<Importfout[]> {
  const fouten: Importfout[] = []
  for (const { rij, waarde } of invoer.vermeldingen) {
    const id = bestaand.find((x) => x.code === waarde.organisatie)?.id
    if (waarde.mail_persoon === null) continue
    if (id === undefined || (await persoonBijMail(tx, id, waarde.mail_persoon)) === null)
      fouten.push({
        bestand: 'vermeldingen',
        rij,
        veld: 'mail_persoon',
        reden: `Bij ${waarde.organisatie} werkt niemand met dit adres.`,
      })
  }
  return fouten
}

function wijzigingenVan(invoer: Invoer, bestaand: Bestaand): Importwijziging[] {
  const organisaties = invoer.organisaties.map(({ rij, waarde: n }): Importwijziging => {
    const oud = bestaand.find((x) => x.code === n.code)
    const velden = organisatieKolommen.filter((k) => oud && n[k] !== undefined && tekst(n[k]) !== tekst(oud[k]))
    const soort = oud === undefined ? 'nieuw' : velden.length > 0 ? 'gewijzigd' : 'gelijk'
    return { bestand: 'organisaties', rij, soort, wat: velden.length > 0 ? `${n.naam}: ${velden.join(', ')}` : n.naam }
  })
  const afspraken = invoer.afspraken.map(
    ({ rij, waarde }): Importwijziging => ({
      bestand: 'afspraken',
      rij,
      soort: 'nieuw',
      wat: `Afspraak met ${waarde.organisatie}`,
    }),
  )
  const vermeldingen = invoer.vermeldingen.map(
    ({ rij, waarde }): Importwijziging => ({
      bestand: 'vermeldingen',
      rij,
      soort: 'nieuw',
      wat: `${waarde.naam}, ${waarde.organisatie}`,
    }),
  )
  return [...organisaties, ...afspraken, ...vermeldingen]
}

async function schrijf(
  tx: Tx,
  invoer: Invoer,
  bestaand: Bestaand,
  ondertekenaars: Ondertekenaars,
  now: Date,
): Promise<void> {
  const ids = new Map(bestaand.map((x) => [tekst(x.code), x.id]))
  const org = (code: string): string => ids.get(code) ?? ''
  for (const { waarde } of invoer.organisaties) await schrijfOrganisatie(tx, waarde, ids)
  for (const { waarde } of invoer.organisaties) await schrijfVerwijzingen(tx, waarde, ids)
  for (const { waarde: a } of invoer.afspraken)
    await schrijfAfspraak(
      tx,
      a,
      org(a.organisatie),
      ondertekenaars.get(sleutel(a.organisatie, a.ondertekenaar)) ?? '',
      now,
    )
  const vermeldingen = new Map(invoer.vermeldingen.map(({ waarde }) => [waarde.code, newId()]))
  for (const { waarde: v } of invoer.vermeldingen) {
    const organisatieId = org(v.organisatie)
    const persoonId = v.mail_persoon === null ? null : await persoonBijMail(tx, organisatieId, v.mail_persoon)
    await schrijfVermelding(tx, v, { id: vermeldingen.get(v.code) ?? newId(), organisatieId, persoonId }, now)
  }
  for (const { waarde: v } of invoer.vermeldingen) {
    const [id, vervangerId] = [
      vermeldingen.get(v.code),
      v.vervanger === null ? undefined : vermeldingen.get(v.vervanger),
    ]
    if (id !== undefined && vervangerId !== undefined) await koppelVervanger(tx, id, vervangerId)
  }
}
