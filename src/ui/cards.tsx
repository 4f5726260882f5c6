import type { ReactNode } from 'react'
import { Bal } from './bal.tsx'
import { cx } from './class-names.ts'
import { Icon } from './icon.tsx'
import { type Feit, KeyValue } from './key-value.tsx'
import { Tag, type TagStand } from './tag.tsx'

export function Kaarten({ children }: { children: ReactNode }) {
  return <div className="kaarten">{children}</div>
}

/** What somebody sees (eye) and does not see (eye with a line). */
export function Ziet({
  ziet = [],
  nietZiet = [],
  groot,
}: {
  ziet?: readonly string[] | undefined
  nietZiet?: readonly string[] | undefined
  groot?: boolean | undefined
}) {
  if (ziet.length + nietZiet.length === 0) return null
  return (
    <ul className={cx('ziet', groot && 'ziet--groot')}>
      {ziet.map((z) => (
        <li key={z}>
          <Icon naam="oog" />
          <span>{z}</span>
        </li>
      ))}
      {nietZiet.map((z) => (
        <li key={z} className="niet">
          <Icon naam="oog-dicht" />
          <span>{groot ? z : `Niet: ${z}`}</span>
        </li>
      ))}
    </ul>
  )
}

export type PartijKaartProps = {
  organisatie: string
  rol: string
  persoon?: ReactNode
  /** 'Bal ligt bij jou', 'wacht op jou', 'heeft geantwoord'. */
  bal?: { heeft: boolean; jij: boolean; tekst: string } | undefined
  ziet: readonly string[]
  nietZiet?: readonly string[] | undefined
  /** Until when: 'Tot 31 januari 2027. Bekijk bon'. */
  tot?: ReactNode
  acties?: ReactNode
}

/** A thick green edge: has the ball. */
export function PartijKaart({ organisatie, rol, persoon, bal, ziet, nietZiet, tot, acties }: PartijKaartProps) {
  return (
    <article className={cx('kaart', bal?.heeft && 'kaart--bal')}>
      <div>
        <h3>{organisatie}</h3>
        <p className="small">
          {rol}
          {persoon && (
            <>
              <br />
              {persoon}
            </>
          )}
        </p>
      </div>
      {bal && (
        <p>
          <Bal jij={bal.jij && bal.heeft}>{bal.tekst}</Bal>
        </p>
      )}
      <Ziet ziet={ziet} nietZiet={nietZiet} />
      {acties && <div className="btns">{acties}</div>}
      {tot && <p className="small subtle">{tot}</p>}
    </article>
  )
}

export type BonProps = {
  nummer: string
  /** Gedeeld, Wat, Waarvoor, Grond, Gelezen, Eindigt. */
  feiten: readonly Feit[]
  /** Text that the copy button puts on the clipboard; without script it can be opened and selected. */
  kopie?: string | undefined
  acties?: ReactNode
}

/** Receipt of sharing. */
export function Bon({ nummer, feiten, kopie, acties }: BonProps) {
  return (
    <article className="bon">
      <h3>Bon {nummer}</h3>
      <KeyValue feiten={feiten} />
      {acties && <div className="btns bon__acties">{acties}</div>}
      {kopie && <Kopieer tekst={kopie} label="Kopieer voor je eigen dossier" />}
    </article>
  )
}

/** Opens the text; a script adds the button that copies it. */
export function Kopieer({ tekst, label }: { tekst: string; label: string }) {
  return (
    <details className="kopieer" data-kopieer="">
      <summary>{label}</summary>
      <pre className="kopieer__tekst">{tekst}</pre>
    </details>
  )
}

export type BesluitregelProps = {
  organisatie: string
  /** 'Roos Lindenberg, lid raad van bestuur (jij)' */
  lid: ReactNode
  /** The decision in one sentence; null: 'Geen regel.' */
  besluit: string | null
  waarom?: ReactNode
  /** Where it departs from the advice, and the reason. */
  afwijking?: ReactNode
  /** Line below: deadline and owner. */
  onder?: ReactNode
  stand: { stand: TagStand; tekst: string; nadruk?: boolean | undefined }
  /** Time and who confirmed it. */
  zegel?: ReactNode
  /** Only on your own line. */
  acties?: ReactNode
  id?: string | undefined
}

/** Organisation and member | decision, why, deviation | status, time, who confirmed. */
export function Besluitregel(p: BesluitregelProps) {
  return (
    <article className="regel" id={p.id}>
      <h3>
        {p.organisatie}
        <small>{p.lid}</small>
      </h3>
      <div className="stack-s">
        <p className="besluit">{p.besluit ?? 'Geen regel.'}</p>
        {p.waarom && (
          <p className="small">
            <span className="subtle">Waarom:</span> {p.waarom}
          </p>
        )}
        {p.afwijking && (
          <div className="citaat small">
            <strong>Wijkt af van het advies.</strong> {p.afwijking}
          </div>
        )}
        {p.onder && <p className="small">{p.onder}</p>}
        {p.acties && <div className="btns">{p.acties}</div>}
      </div>
      <div className="zegel stack-s">
        <Tag stand={p.stand.stand} nadruk={p.stand.nadruk}>
          {p.stand.tekst}
        </Tag>
        {p.zegel && <p>{p.zegel}</p>}
      </div>
    </article>
  )
}

export function Citaat({ children, bron }: { children: ReactNode; bron?: ReactNode }) {
  return (
    <figure>
      <blockquote className="citaat">{children}</blockquote>
      {bron && <figcaption>{bron}</figcaption>}
    </figure>
  )
}

/** A preview of exactly what somebody else will see. */
export function Vel({ kop, rechts, children }: { kop: ReactNode; rechts?: ReactNode; children: ReactNode }) {
  return (
    <div className="vel">
      <div className="vel__kop">
        <strong>{kop}</strong>
        {rechts && <span>{rechts}</span>}
      </div>
      <div className="vel__inhoud">{children}</div>
    </div>
  )
}
