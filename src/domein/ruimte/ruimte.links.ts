import { casusPad } from '../casus/index.ts'

export const casusRuimtePad = (casusId: string): string => `${casusPad(casusId)}/ruimte`
export const gebruikPad = (casusId: string, gebruikId: string): string =>
  `${casusRuimtePad(casusId)}/gebruik/${gebruikId}`
