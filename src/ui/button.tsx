import { type ReactNode, useId } from 'react'
import { cx } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type Look = {
  variant?: 'primary' | 'secondary' | 'plain' | 'ghost' | undefined
  size?: 'small' | 'normal' | 'big' | undefined
  icon?: IconName | undefined
  /** Extra words for a screen reader, for 'Lezen' in row after row. */
  verborgen?: string | undefined
  children: ReactNode
}

const nlds = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  plain: 'utrecht-button--subtle',
  ghost: 'utrecht-button--secondary-action',
} as const

const lookOf = ({ variant = 'secondary', size = 'normal' }: Pick<Look, 'variant' | 'size'>) =>
  cx(
    'btn utrecht-button',
    nlds[variant],
    variant !== 'secondary' && `btn--${variant}`,
    size !== 'normal' && `btn--${size}`,
  )

function Inside({ icon, verborgen, children }: Pick<Look, 'icon' | 'verborgen' | 'children'>) {
  return (
    <>
      {icon && <Icon naam={icon} />}
      {children}
      {verborgen && <span className="visually-hidden">{verborgen}</span>}
    </>
  )
}

export type ButtonProps = Look & {
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  formAction?: string | undefined
  /** Why it cannot be done now. The button stays visible and focusable, and says it. */
  reden?: ReactNode
  /** Hook for a small script, e.g. 'print' or 'kopieer'. */
  doet?: 'print' | undefined
}

export function Button({ type = 'submit', name, value, formAction, reden, doet, ...look }: ButtonProps) {
  const redenId = useId()
  if (reden)
    return (
      <span className="knop-met-reden">
        <button type="button" className={lookOf(look)} aria-disabled="true" aria-describedby={redenId}>
          <Inside {...look} />
        </button>
        <span className="small" id={redenId}>
          {reden}
        </span>
      </span>
    )
  return (
    <button type={type} className={lookOf(look)} name={name} value={value} formAction={formAction} data-doet={doet}>
      <Inside {...look} />
    </button>
  )
}

export type ButtonLinkProps = Look & { href: string }

export function ButtonLink({ href, ...look }: ButtonLinkProps) {
  return (
    <a className={cx(lookOf(look), 'utrecht-button-link')} href={href}>
      <Inside {...look} />
    </a>
  )
}

/** Buttons and links of one choice next to each other. */
export function Knoppen({ children }: { children: ReactNode }) {
  return <div className="btns">{children}</div>
}
