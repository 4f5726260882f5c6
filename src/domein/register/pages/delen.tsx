import type { ReactElement } from 'react'
import { type Datum, dagenTussen, formatDatum, isWerkdag, maandenErbij } from '../../../platform/time.ts'
import { Tag } from '../../../ui/index.ts'
import { werkdagNamen } from '../register.texts.ts'

export const een = (v: string | readonly string[] | undefined): string => (typeof v === 'string' ? v : '')

/** REG-09: the age of the last confirmation is always visible. */
export function Bevestigd({
  op,
  vandaag,
  stil,
}: {
  op: string | null
  vandaag: Datum
  stil?: boolean
}): ReactElement | null {
  if (op === null) return <Tag stand="gevaar">Nog niet bevestigd</Tag>
  const vers = vandaag < maandenErbij(op, 6)
  if (vers)
    return stil ? null : (
      <Tag stand="klaar" nadruk>
        Bevestigd op {formatDatum(op)}
      </Tag>
    )
  const maanden = Math.max(6, Math.floor(dagenTussen(op, vandaag) / 30.4))
  return <Tag stand="gevaar">{maanden} maanden niet bevestigd</Tag>
}

const alleDagen = [1, 2, 3, 4, 5]
export const dagenTekst = (dagen: readonly number[]): string =>
  dagen.length === alleDagen.length ? 'elke werkdag' : dagen.map((d) => werkdagNamen[d]).join(', ')

/** Office hours in the Netherlands; the exact hours are in the text of the entry. */
export const isKantoortijd = (vandaag: Datum, uur: number): boolean => isWerkdag(vandaag) && uur >= 9 && uur < 17
