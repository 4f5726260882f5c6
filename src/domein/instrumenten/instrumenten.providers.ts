import type { ZoekProvider } from '../../platform/providers.ts'
import { listInstrumenten } from './instrumenten.store.ts'
import { onbekendUitleg, statusUitleg } from './instrumenten.texts.ts'

const plat = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Finds an instrument by its name or what people call it, always with what it is today (INV-19). */
export const zoekInstrumenten: ZoekProvider = async ({ tx, vandaag }, vraag) => {
  const woorden = plat(vraag)
    .split(/\s+/)
    .filter((w) => w.length > 2)
  if (woorden.length === 0) return null
  const raak = (await listInstrumenten(tx, vandaag)).filter((i) => {
    const tekst = plat([i.naam, ...i.ookGenoemd].join(' '))
    return woorden.every((w) => tekst.includes(w))
  })
  return {
    titel: 'Instrumenten',
    meer: '/instrumenten',
    treffers: raak.slice(0, 5).map((i) => ({
      href: `/instrumenten/${i.sleutel}`,
      titel: i.naam,
      sub: i.status === null ? onbekendUitleg : statusUitleg[i.status],
    })),
  }
}
