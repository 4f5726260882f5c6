import type { ReactNode } from 'react'

export type DetailsProps = { samenvatting: ReactNode; open?: boolean | undefined; children: ReactNode }

export function Details({ samenvatting, open, children }: DetailsProps) {
  return (
    <details open={open}>
      <summary>{samenvatting}</summary>
      {children}
    </details>
  )
}
