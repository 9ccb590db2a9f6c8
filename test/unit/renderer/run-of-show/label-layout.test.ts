import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayScale, rowLayout } from '../../../../renderer/features/run-of-show/label-layout.view.ts'
import { slotMark, type SlotMark } from '../../../../renderer/features/run-of-show/slot-mark.view.ts'
import { minuteAt, timeAxis, xOf, type Zoom } from '../../../../renderer/features/run-of-show/time-axis.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aSlot } from '../../../support/builders.ts'

const en = translator('en')
const bounds = { from: 420, to: 1200 }
const markAt = (startMinute: number, title = 'Visit', durationSeconds = 120): SlotMark => {
  const slot = aSlot({ startMinute, title, durationSeconds })
  const mark = slotMark(aPlan({ slots: [slot] }), slot, false, en)
  if (mark === null) throw new Error('placed')
  return mark
}
const minutes = fc.array(fc.integer({ min: 420, max: 1200 }), { minLength: 1, maxLength: 40 })
const zooms = fc.constantFrom<Zoom>('day', 'threeHours', 'oneHour')

test('every tick stands at its true time, to the minute, at every zoom', () => {
  fc.assert(fc.property(minutes, zooms, fc.integer({ min: 400, max: 1600 }), (starts, zoom, width) => {
    const marks = starts.map((start) => markAt(start))
    const axis = timeAxis(bounds, zoom, width, dayScale(marks, bounds, width))
    const read = rowLayout(marks, axis, zoom).labels.map((label) => minuteAt(axis, label.x))
    expect(read).toEqual(starts)
  }))
})

test('where the day fits the width, no label of it ends beyond it', () => {
  fc.assert(fc.property(minutes, (starts) => {
    const marks = starts.map((start) => markAt(start, 'A title that is longer than its label'))
    const axis = timeAxis(bounds, 'day', 1100, dayScale(marks, bounds, 1100))
    expect(rowLayout(marks, axis, 'day').right).toBeLessThanOrEqual(1100.001)
  }))
})

test('a long slot takes its whole length, so that nothing is written over it', () => {
  const axis = timeAxis(bounds, 'day', 780, 1)
  const layout = rowLayout([markAt(600, 'Concert', 3 * 3600), markAt(700)], axis, 'day')
  expect(layout.labels.map(({ lane, length }) => ({ lane, length }))).toEqual([{ lane: 0, length: 180 }, { lane: 1, length: 2 }])
  expect(layout.labels[0]?.x).toBe(xOf(axis, 600))
})
