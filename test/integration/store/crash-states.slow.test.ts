import { expect, test } from 'vitest'
import { crashStates } from '../../support/store-crash-states.ts'
import { libraryAfter, libraryOn } from '../../support/store-libraries.ts'
import { memoryDisk, type DiskEvent, type MemoryDisk } from '../../support/store-memory-disk.ts'
import {
  addEdit,
  append,
  CAMPAIGN_ID,
  redoEdit,
  storePlan,
  textOfPlan,
  undoEdit,
  valueOf,
} from '../../support/store-plans.ts'

/** The plan after each revision, and the record of a day's work with what was acknowledged when. */
async function recordedDay(disk: MemoryDisk): Promise<readonly string[]> {
  const library = libraryOn(disk)
  const texts = [textOfPlan(storePlan(2))]
  valueOf(await library.create(storePlan(2)))
  disk.mark('acknowledged 0')
  for (let session = 0; session < 2; session += 1) {
    const open = valueOf(await library.open(CAMPAIGN_ID))
    const edit = async (move: 'do' | 'undo' | 'redo'): Promise<void> => {
      const change = move === 'do' ? addEdit(10 + open.revision) : move === 'undo' ? undoEdit(open) : redoEdit(open)
      disk.mark(`tried ${open.revision + 1}`)
      const { revision } = valueOf(await append(open, change, move))
      texts[revision] = textOfPlan(open.plan)
      disk.mark(`acknowledged ${revision}`)
    }
    for (const move of ['do', 'do', 'undo'] as const) await edit(move)
    valueOf(await open.compact())
    for (const move of ['redo', 'do'] as const) await edit(move)
    valueOf(await open.backUp('import'))
    await edit('undo')
    valueOf(await open.close())
  }
  return texts
}

/** What was acknowledged, and what was being saved, at each event. */
function progressAt(
  events: readonly DiskEvent[],
): (at: number) => { readonly acknowledged: number; readonly tried: number } {
  let next = 0
  const known = { acknowledged: -1, tried: -1 }
  return (at) => {
    for (; next <= at; next += 1) {
      const event = events[next]
      if (event?.kind !== 'mark') continue
      const [what, revision] = event.mark.split(' ')
      if (what === 'acknowledged') known.acknowledged = Number(revision)
      else known.tried = Number(revision)
    }
    return known
  }
}

test('whatever a power cut leaves opens to the last acknowledged edit, or to the one being saved, whole', async () => {
  const disk = memoryDisk()
  const texts = await recordedDay(disk)
  const progress = progressAt(disk.events)
  let states = 0
  for (const { at, state } of crashStates(disk.events)) {
    states += 1
    const { acknowledged, tried } = progress(at)
    const library = libraryAfter(state)
    const opened = await library.open(CAMPAIGN_ID)
    if (acknowledged < 0) {
      expect(opened.ok || opened.error.code === 'campaign.notFound', `event ${at} ${JSON.stringify(opened)}`).toBe(true)
      if (opened.ok || states % 10 > 0) continue
      expect(valueOf(await library.list())).toEqual([])
      valueOf(await library.create(storePlan(2)))
      expect(textOfPlan(valueOf(await library.read(CAMPAIGN_ID)).plan)).toBe(texts[0])
      continue
    }
    const open = valueOf(opened)
    const allowed = [texts[acknowledged], texts[Math.max(tried, acknowledged)]]
    expect(allowed.includes(textOfPlan(open.plan)), `event ${at}: revision ${open.revision} of ${acknowledged}`).toBe(
      true,
    )
    expect(open.notes.filter((note) => note.startsWith('history'))).toEqual([])
    expect(valueOf(await library.list())).toHaveLength(1)
    if (states % 5 > 0) continue
    valueOf(await append(open, addEdit(900)))
    const goesOn = textOfPlan(open.plan)
    valueOf(await open.close())
    expect(textOfPlan(valueOf(await library.read(CAMPAIGN_ID)).plan)).toBe(goesOn)
  }
  expect(states).toBeGreaterThan(2_000)
})

test.each(['sync', 'syncFolder'] as const)(
  'the same work without its flushes (%s) would be found out',
  async (flush) => {
    const disk = memoryDisk()
    const texts = await recordedDay(disk)
    const careless = disk.events.filter(({ kind }) => kind !== flush)
    const progress = progressAt(careless)
    for (const { at, state } of crashStates(careless)) {
      const { acknowledged, tried } = progress(at)
      if (acknowledged < 0) continue
      const read = await libraryAfter(state).read(CAMPAIGN_ID)
      const text = read.ok ? textOfPlan(read.value.plan) : ''
      if (text !== texts[acknowledged] && text !== texts[tried]) return
    }
    expect.unreachable('no state showed the missing flushes')
  },
)
