import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

export type Feit = { naam: ReactNode; waarde: ReactNode; id?: string | undefined }

/** Facts as a description list; `breed` puts name and value side by side. */
export function KeyValue({
  feiten,
  breed = true,
}: {
  feiten: readonly (Feit | false | null)[]
  breed?: boolean | undefined
}) {
  return (
    <dl className={cx('facts', breed && 'facts--wide')}>
      {feiten.map(
        (f, i) =>
          f && (
            // biome-ignore lint/suspicious/noArrayIndexKey: server render only, rows never move
            <div key={i} id={f.id}>
              <dt>{f.naam}</dt>
              <dd>{f.waarde}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
