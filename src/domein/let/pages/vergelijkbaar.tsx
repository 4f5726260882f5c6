import { Sectie } from '../../../ui/index.ts'
import { Levensdomein, levensdomeinLabels } from '../../casus/index.ts'
import type { SessieDetail } from '../let.uitvoer.schema.ts'

const waarover = (v: SessieDetail['vergelijkbaar'][number]): string =>
  [
    v.jaar,
    ...v.wetten,
    ...v.levensdomeinen.flatMap((d) => Levensdomein.safeParse(d).data ?? []).map((d) => levensdomeinLabels[d]),
  ].join(' · ')

/** LET-28: like cases alike; who differs from an earlier one can say why. */
export const VergelijkbareZittingen = ({ s }: { s: SessieDetail }) =>
  s.vergelijkbaar.length === 0 ? null : (
    <Sectie titel="Wat eerdere zittingen hielp">
      <p className="measure">
        Zittingen over dezelfde wet of hetzelfde levensdomein, zonder namen. Doet jouw organisatie het nu anders?
        Schrijf dan bij de regel waarom.
      </p>
      <ul className="lijst">
        {s.vergelijkbaar.map((v) => (
          <li key={v.tekst}>
            <p className="measure">{v.tekst}</p>
            <small className="subtle">{waarover(v)}</small>
          </li>
        ))}
      </ul>
    </Sectie>
  )
