import type { InstrumentSoort, InstrumentStatus } from './instrumenten.schema.ts'

export const statusLabels: Record<InstrumentStatus, string> = {
  geldend: 'geldend',
  in_voorbereiding: 'in voorbereiding',
  proef: 'proef',
  niet_ingevoerd: 'niet ingevoerd',
  vervallen: 'vervallen',
}
/** What a reader may and may not do with it. */
export const statusUitleg: Record<InstrumentStatus, string> = {
  geldend: 'Dit kun je nu gebruiken.',
  in_voorbereiding: 'Dit is nog niet van kracht. Je kunt je er niet op beroepen.',
  proef: 'Dit wordt beproefd. Alleen wie meedoet kan het gebruiken.',
  niet_ingevoerd: 'Dit is een voorstel dat er niet kwam. Het bestaat niet.',
  vervallen: 'Dit bestaat niet meer.',
}
export const onbekendUitleg = 'Voor deze dag weten wij niet of dit gold.'

export const soortLabels: Record<InstrumentSoort, string> = {
  pmm: 'Instrumenten van PMM',
  pauzeroute: 'Wegen naar een pauze',
  schuldroute: 'Wegen bij schulden',
  wet: 'Wetten en wetsvoorstellen',
  voorstel: 'Voorstellen uit de Verkenning van 2019',
  werkwijze: 'Werkwijzen',
  rol: 'Rollen',
}
export const basisLabels: Record<'wet' | 'afspraak' | 'beleid' | 'geen', string> = {
  wet: 'wet',
  afspraak: 'afspraak (spoor 1: nu, op basis van afspraken)',
  beleid: 'beleid',
  geen: 'geen wettelijke basis',
}
