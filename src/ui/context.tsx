import { createContext, type ReactNode, useContext } from 'react'
import type { FormRecord } from './forms/form-record.ts'
import type { FormState } from './forms/form-state.ts'

export type MenuItem = { href: string; label: string; count?: number | undefined }

/** What every page knows about its visitor; made by the app per request, read by layout and forms. */
export type PageContextValue = {
  csrf: string
  /** Current path, without query. */
  pad: string
  nu: Date
  actor: { naam: string; functie: string; organisatie: string } | null
  menu: readonly MenuItem[]
  demo: boolean
  /** Is the key '/' for search on? WCAG 2.1.4: the user can switch single-key shortcuts off. */
  sneltoets: boolean
  /** What just succeeded, shown once above the page. */
  melding?: string | undefined
  /** A form that was sent and refused; the layout tells why on top of the page. */
  form?: FormState | undefined
  /** Filled while the page is drawn: which forms stand on it and what they show. */
  vormen?: FormRecord[] | undefined
  profielHref?: string | undefined
  uitlogHref?: string | undefined
  voet?: readonly MenuItem[] | undefined
}

const Context = createContext<PageContextValue | null>(null)

export function PageProvider({ value, children }: { value: PageContextValue; children?: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export function usePage(): PageContextValue {
  const value = useContext(Context)
  if (!value) throw new Error('a ui component that needs PageContext was rendered outside renderPage')
  return value
}
