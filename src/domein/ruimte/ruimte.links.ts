import { casusPad } from '../casus/index.ts'

export const casusRuimtePad = (casusId: string): string => `${casusPad(casusId)}/ruimte`
export const gebruikPad = (casusId: string, gebruikId: string): string =>
  `${casusRuimtePad(casusId)}/gebruik/${gebruikId}`
/** Where a search that found nothing becomes a signal (slice systeemleren). */
export const geenRuimtePad = (q: string, casusId: string | undefined): string => {
  const p = new URLSearchParams()
  if (q !== '') p.set('q', q.slice(0, 400))
  if (casusId !== undefined) p.set('casus', casusId)
  return `/leren/geen-ruimte${p.size > 0 ? `?${p}` : ''}`
}
