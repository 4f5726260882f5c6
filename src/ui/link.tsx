import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

export type LinkProps = {
  href: string
  children: ReactNode
  className?: string | undefined
  verborgen?: string | undefined
  current?: 'page' | 'step' | 'true' | undefined
}

export function Link({ href, children, className, verborgen, current }: LinkProps) {
  return (
    <a className={cx('utrecht-link utrecht-link--html-a', className)} href={href} aria-current={current}>
      {children}
      {verborgen && <span className="visually-hidden"> {verborgen}</span>}
    </a>
  )
}

/** A phone number to tap, in large print; its groups never break over two lines. */
export function TelLink({ nummer }: { nummer: string }) {
  return (
    <a className="tel" href={`tel:${nummer.replaceAll(/[^0-9+]/g, '')}`}>
      {nummer.replaceAll(' ', '\u00a0')}
    </a>
  )
}
