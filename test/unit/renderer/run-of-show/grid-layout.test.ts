import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn, keyOf, keysInOrder, layRows, liftOf, rowAtHeight, rowBeside, type LaidRow } from '../../../../renderer/features/run-of-show/grid-layout.view.ts'
import { LANE_HEIGHT, ROW_PADDING } from '../../../../renderer/features/run-of-show/grid-size.ts'
import { nextSlot } from '../../../../renderer/features/run-of-show/move-focus.ts'
import { scheduleRows } from '../../../../renderer/features/run-of-show/schedule-rows.view.ts'
import { timeAxis, xOf } from '../../../../renderer/features/run-of-show/time-axis.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aLongDay } from '../../../support/a-long-day.ts'

const axis = timeAxis({ from: 420, to: 1200 }, 'threeHours', 1200, 1)
const laidDay = (slots: number): readonly LaidRow[] => layRows(scheduleRows(aLongDay(slots), 'people', [], translator('en')), axis, 'threeHours')
const laid = laidDay(120)
const NOTHING = new Set<string>()
const sights = fc.record({ left: fc.integer({ min: 0, max: 5000 }), top: fc.integer({ min: 0, max: 1200 }) })
  .map(({ left, top }) => ({ left, top, right: left + 1400, bottom: top + 900 }))

test('rows lie under each other without a gap, each as high as its labels need it', () => {
  expect(laid.map(({ top }) => top)).toEqual(laid.map((_row, index) => laid.slice(0, index).reduce((sum, { height }) => sum + height, 0)))
  expect(laid.every(({ height, layout }) => height === ROW_PADDING + layout.lanes * LANE_HEIGHT)).toBe(true)
})

test('a slot held over another row leaves its own as it is: no row moves under the hand', () => {
  const [first] = laid
  const mark = first?.row.marks[0]
  if (first === undefined || mark === undefined) throw new Error('there are rows')
  const held = { ...mark, minute: 1100, durationMinutes: 30 }
  const lifted = layRows(laid.map(({ row }) => row), axis, 'threeHours', { row: first.row.id, mark: held })
  expect(lifted.map(({ top, height }) => [top, height])).toEqual(laid.map(({ top, height }) => [top, height]))
  const own = lifted[0]?.layout.labels.find((label) => label.mark.id === mark.id)
  expect([own?.mark, own?.x, own?.length]).toEqual([held, xOf(axis, 1100), 30 * axis.scale])
})

test('whatever is in sight is drawn, and nothing else', () => {
  fc.assert(fc.property(sights, (sight) => {
    const seen = laid.flatMap(({ row, layout, top }) => layout.labels.flatMap(({ mark, x, width, lane }) => {
      const y = top + ROW_PADDING / 2 + lane * LANE_HEIGHT
      const isSeen = x < sight.right && x + width > sight.left && y < sight.bottom && y + LANE_HEIGHT > sight.top
      return isSeen ? [keyOf(row.id, mark.id)] : []
    }))
    expect(drawn(laid, sight, NOTHING).flatMap(({ row, labels }) => labels.map(({ mark }) => keyOf(row.id, mark.id)))).toEqual(seen)
  }))
})

test('how much is drawn does not grow with the day', () => {
  const sight = { left: 0, top: 0, right: 1400, bottom: 900 }
  const count = (rows: readonly LaidRow[]): number => drawn(rows, sight, NOTHING).reduce((sum, { labels }) => sum + labels.length, 0)
  expect(count(laidDay(3_000))).toBeLessThan(count(laidDay(300)) * 2)
})

test('what has the focus, is open or is held is drawn wherever one looks', () => {
  const far = laid.at(-1)
  const mark = far?.row.marks[0]
  if (far === undefined || mark === undefined) throw new Error('there are rows')
  const sight = { left: 0, top: 0, right: 10, bottom: 10 }
  for (const kept of [keyOf(far.row.id, mark.id), mark.id]) {
    expect(drawn(laid, sight, new Set([kept])).at(-1)?.labels.map((label) => label.mark.id)).toEqual([mark.id])
  }
})

test('a hand that trembles stays in its row; one that leaves it is over the other, or beside all of them', () => {
  const [first, second] = laid
  if (first === undefined || second === undefined) throw new Error('there are rows')
  const edge = second.top
  expect([edge - 1, edge + 5, edge + 15, -5, -50, 1e6].map((y) => rowAtHeight(laid, y, first.row.id)))
    .toEqual([first.row.id, first.row.id, second.row.id, first.row.id, null, null])
  expect([rowBeside(laid, first.row.id, 1), rowBeside(laid, second.row.id, -1), rowBeside(laid, first.row.id, -1), rowBeside(laid, 'gone', 1)])
    .toEqual([second.row.id, first.row.id, null, null])
  expect([liftOf(laid, first.row.id, second.row.id), liftOf(laid, second.row.id, first.row.id), liftOf(laid, first.row.id, 'gone')])
    .toEqual([first.height, -first.height, 0])
})

test('the arrows go through every slot, drawn or not, and stop at the ends', () => {
  const keys = keysInOrder(laid)
  expect(keys).toHaveLength(120)
  let at = keys[0] ?? null
  const way: (string | null)[] = [at]
  while (way.length < keys.length) way.push((at = nextSlot(keys, at, 'ArrowDown')))
  expect(way).toEqual(keys)
  expect([nextSlot(keys, at, 'ArrowDown'), nextSlot(keys, at, 'Home'), nextSlot(keys, keys[0] ?? null, 'ArrowUp'), nextSlot(keys, at, 'x'), nextSlot(keys, 'gone', 'End')])
    .toEqual([at, keys[0], keys[0], null, null])
})
