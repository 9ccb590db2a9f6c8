import { machineClock } from '../../electron/platform/clock.ts'
import { createNewId } from '../../electron/platform/new-id.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import { append, CAMPAIGN_ID, taskEdit, undoEdit, valueOf } from './store-plans.ts'

/*
 * A process that edits in a loop until it is killed: `node durability-writer.ts FOLDER`. Each line it prints is the
 * number of an edit that was acknowledged; the title of the task it adds is that number. Every ninth edit is undone
 * again, and the small journal makes it rewrite its snapshot many times a second. With `--compile` it ends at once.
 */
if (process.argv[2] === '--compile') process.exit(0)
const newId = createNewId()
const library = openLibrary(process.argv[2] ?? '', { clock: machineClock, compactAfterBytes: 3_000 })
const open = valueOf(await library.open(CAMPAIGN_ID))
process.stdout.write(`open ${open.revision}\n`)
for (;;) {
  const isUndo = open.revision % 9 === 8
  const edit = isUndo ? undoEdit(open) : taskEdit(`${open.revision + 1}`, newId('task'))
  const { revision } = valueOf(await append(open, edit, isUndo ? 'undo' : 'do'))
  process.stdout.write(`${revision}\n`)
}
