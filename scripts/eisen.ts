// Takes the requirements that a test title now names off docs/eisen-open.md. Never adds one: the list may only shrink.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownIds, openIds, openList, provenIds } from '../test/support/eisen.ts'
import { read, root } from '../test/support/sources.ts'

const proven = provenIds()
const before = read('docs/eisen-open.md')
// A union merge of two landings may hold a line twice.
const still = [...new Set(openIds(before))].filter((id) => !proven.has(id))
const after = openList(still)
if (after !== before) writeFileSync(join(root, 'docs/eisen-open.md'), after)
console.log(`eisen: ${knownIds(read('docs/eisen.md')).length} ids, ${proven.size} proven, ${still.length} open`)
