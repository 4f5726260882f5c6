// The six example cases of the sources (eisen.md 1.19), in order.

import { c1 } from './c1-huisuitzetting.ts'
import { c2 } from './c2-doolhof-woonvorm.ts'
import { c3 } from './c3-administratieve-fout.ts'
import { c4 } from './c4-aow-cak.ts'
import { c5 } from './c5-duo-studieschuld.ts'
import { c6 } from './c6-bella-en-pim.ts'
import type { Verhaal } from './verhaal.ts'

export const verhalen: readonly Verhaal[] = [c1, c2, c3, c4, c5, c6]
