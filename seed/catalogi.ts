import { richtWaardenkaartIn } from '../src/domein/bedoeling/index.ts'
import { richtInstrumentenIn } from '../src/domein/instrumenten/index.ts'
import { richtRuimteIn } from '../src/domein/ruimte/index.ts'
import type { Door } from '../src/platform/door.ts'
import { waardenkaart } from './data/bedoeling.ts'
import { instrumenten } from './data/instrumenten.ts'
import { ruimteTitels } from './data/ruimte-titels.ts'
import { ruimteVoorbeelden } from './data/ruimte-voorbeelden.ts'
import { leesAfwijkingsruimte } from './data/schema.ts'
import { inrichting } from './inrichten.ts'

/** What every environment starts with: instruments by date, the values card, and the legal room as proposals (GEN-18, WRD-01, AFW-01). */
export async function richtCatalogiOp(door: Door): Promise<void> {
  await door.run(inrichting, richtInstrumentenIn, { rijen: instrumenten })
  await door.run(inrichting, richtWaardenkaartIn, { rijen: waardenkaart })
  await door.run(inrichting, richtRuimteIn, {
    regels: leesAfwijkingsruimte(),
    titels: ruimteTitels,
    voorbeelden: ruimteVoorbeelden,
  })
}
