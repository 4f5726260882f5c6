import type { ReactNode } from 'react'

const line = { fill: 'none', stroke: 'currentColor' }
const eye = 'M1 8s2.6-4.5 7-4.5S15 8 15 8s-2.6 4.5-7 4.5S1 8 1 8z'
const stamp = 'M4 11h8l-1-3H9.3c-.6-1.4.9-2.2.9-4a2.2 2.2 0 0 0-4.4 0c0 1.8 1.5 2.6.9 4H5z'

const shapes = {
  open: <circle cx="8" cy="8" r="5.5" {...line} strokeWidth="2" />,
  loopt: (
    <>
      <circle cx="8" cy="8" r="5.5" {...line} strokeWidth="2" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  klaar: <path d="m2.5 8.5 3.5 4 7.5-9" {...line} strokeWidth="2.2" />,
  af: <path d="m3.5 3.5 9 9m0-9-9 9" {...line} strokeWidth="2.2" />,
  gevaar: (
    <>
      <path d="M8 1.5 15 14H1z" fill="currentColor" />
      <path d="M8 6v4m0 1.2v1.4" stroke="#fff" strokeWidth="1.6" />
    </>
  ),
  'bal-vol': (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <circle cx="5.7" cy="5.6" r="1.9" fill="#fff" />
    </>
  ),
  'bal-open': (
    <>
      <circle cx="8" cy="8" r="6.2" fill="#fff" stroke="currentColor" strokeWidth="1.7" />
      <circle cx="5.9" cy="5.8" r="1.6" fill="currentColor" />
    </>
  ),
  oog: (
    <>
      <path d={eye} {...line} strokeWidth="1.6" />
      <circle cx="8" cy="8" r="2.1" fill="currentColor" />
    </>
  ),
  'oog-dicht': <path d={`${eye}M2.5 14 13.5 2`} {...line} strokeWidth="1.6" />,
  zoek: (
    <>
      <circle cx="7" cy="7" r="4.5" {...line} strokeWidth="2" />
      <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  plus: <path d="M8 2v12M2 8h12" stroke="currentColor" strokeWidth="2.4" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6.5" {...line} strokeWidth="1.6" />
      <path d="M8 7.2v4.3M8 4.3v1.6" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  pauze: <path d="M5 2.5v11M11 2.5v11" stroke="currentColor" strokeWidth="3" />,
  'wet-geldt': <path d="M3 2h10v12H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3" {...line} strokeWidth="1.5" />,
  'wet-onzeker': (
    <>
      <path d="M3 2h10v12H3z" {...line} strokeWidth="1.5" strokeDasharray="2.4 1.6" />
      <path d="M6 6.2a2 2 0 1 1 2.7 1.9c-.5.2-.7.6-.7 1.2m0 1.4v1.2" {...line} strokeWidth="1.5" />
    </>
  ),
  'zeker-3': <path d="M1 10h3.6v4H1zM6.2 6.5h3.6V14H6.2zM11.4 3H15v11h-3.6z" fill="currentColor" />,
  'zeker-2': (
    <>
      <path d="M1 10h3.6v4H1zM6.2 6.5h3.6V14H6.2z" fill="currentColor" />
      <path d="M12 3.6h2.4v9.8H12z" {...line} strokeWidth="1.2" />
    </>
  ),
  'zeker-1': (
    <>
      <path d="M1 10h3.6v4H1z" fill="currentColor" />
      <path d="M6.8 7.1h2.4v6.3H6.8zM12 3.6h2.4v9.8H12z" {...line} strokeWidth="1.2" />
    </>
  ),
  stempel: <path d={`M2 12.5h12v2H2z${stamp}`} fill="currentColor" />,
  'stempel-open': <path d={`M2 13.5h12${stamp}`} {...line} strokeWidth="1.6" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

/** A drawing beside a word, never instead of one: hidden from assistive technology. */
export function Icon({ naam }: { naam: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[naam]}
    </svg>
  )
}
