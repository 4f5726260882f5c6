import { Button, Details, Form, Sectie } from '../../../ui/index.ts'
import type { SessieDetail } from '../let.uitvoer.schema.ts'

/** Who should not sit here says so with one button, without telling why. */
export function Terugtreden({ s }: { s: SessieDetail }) {
  if (!s.magTerugtreden) return null
  return (
    <Sectie titel="Kun je hier wel zitten?">
      <Details samenvatting="Treed terug uit deze zitting">
        <Form id="terugtreden" action={`/let/${s.id}/terugtreden`}>
          <p className="measure">
            Ken je iemand uit dit huishouden, of heb je er zelf een belang bij? Treed dan terug. Je hoeft niet te zeggen
            waarom. Je ziet deze casus daarna niet meer. De secretaris zoekt iemand anders.
          </p>
          <Button variant="secondary">Treed terug</Button>
        </Form>
      </Details>
    </Sectie>
  )
}
