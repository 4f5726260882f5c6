import type { ReactNode } from 'react'
import { cx } from './class-names.ts'
import { datumLang, datum as kort } from './format.ts'
import { Icon } from './icon.tsx'

export type TermijnProps = {
  /** Date only, '2026-11-26'. */
  datum: string
  /** Shown in place of 'do 26 nov', for instance 'vandaag'. */
  tekst?: string | undefined
  /** 'over 2 werkdagen' or '2 werkdagen te laat'; the caller counts working days. */
  uitleg?: ReactNode
  teLaat?: boolean | undefined
  lang?: boolean | undefined
}

export function Termijn({ datum, tekst, uitleg, teLaat, lang }: TermijnProps) {
  return (
    <span className={cx('due', teLaat && 'due--late')}>
      <time dateTime={datum}>{tekst ?? (lang ? datumLang(datum) : kort(datum))}</time>
      {uitleg && (
        <small>
          {teLaat && <Icon naam="gevaar" />} {uitleg}
        </small>
      )}
    </span>
  )
}
