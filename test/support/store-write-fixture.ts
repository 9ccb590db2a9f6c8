import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SCHEMA } from '../../electron/store/envelope.ts'
import { fullPlan } from './store-full-plan.ts'
import { libraryOn } from './store-libraries.ts'
import { memoryDisk } from './store-memory-disk.ts'
import { append, CAMPAIGN_ID, rowsOfPlan, taskEdit, undoEdit, valueOf } from './store-plans.ts'

/*
 * Writes the data folder of the present schema to test/fixtures/store/schema-N: `node test/support/store-write-fixture.ts`.
 * Run once, before a schema is released; from then on the fixture is never written again.
 */
const disk = memoryDisk()
const library = libraryOn(disk)
valueOf(await library.create(fullPlan()))
const open = valueOf(await library.open(CAMPAIGN_ID))
valueOf(await append(open, taskEdit('Rappeler Zoé', 'task:f02')))
valueOf(await append(open, taskEdit('Imprimer le conducteur', 'task:f03')))
valueOf(await append(open, undoEdit(open), 'undo'))
valueOf(await open.keep('imports', 'a'.repeat(64), Buffer.from('[]')))
valueOf(await open.compact())
valueOf(await append(open, taskEdit('Valider le hashtag', 'task:f04')))
valueOf(await append(open, undoEdit(open), 'undo'))

const folder = join(import.meta.dirname, '../fixtures/store', `schema-${SCHEMA}`)
for (const [path, node] of disk.state()) {
  if (node.kind === 'folder' || path.endsWith('.lock')) continue
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, node.bytes)
}
const expected = {
  revision: open.revision,
  undo: open.stacks.undo,
  redo: open.stacks.redo,
  rows: rowsOfPlan(open.plan),
}
await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`)
