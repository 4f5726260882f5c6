import { Citaat, Sectie } from '../../../ui/index.ts'

/** Exactly what the other sees: one component for the preview and for the page behind the link. */
export function VoorbeeldVan(v: { aan: string; vraag: string; toelichting: string; organisatie: string }) {
  return (
    <Sectie titel={`Aan: ${v.aan}`}>
      <Citaat bron={v.organisatie}>{v.vraag}</Citaat>
      {v.toelichting && <p className="measure">{v.toelichting}</p>}
    </Sectie>
  )
}
