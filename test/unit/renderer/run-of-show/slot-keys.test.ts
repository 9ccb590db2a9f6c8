import { expect, test } from 'vitest'
import type { GridMoves } from '../../../../renderer/features/run-of-show/grid-moves.ts'
import type { HeldSlot } from '../../../../renderer/features/run-of-show/held-slot.ts'
import { actionOfSlotKey } from '../../../../renderer/features/run-of-show/slot-keys.ts'
import { slotMark } from '../../../../renderer/features/run-of-show/slot-mark.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aSlot } from '../../../support/builders.ts'

const ROWS = ['a', 'b', 'c']
const slot = aSlot({ startMinute: 600, durationSeconds: 120 })

/** What a key with these modifiers makes of the slot in row `b`, as it was told. */
function told(keys: string, held: HeldSlot | null = null): string {
  const mark = slotMark(aPlan({ slots: [slot] }), slot, false, translator('en'))
  if (mark === null) throw new Error('it is placed')
  const said: string[] = []
  const note = (what: string) => (...given: readonly unknown[]): void => { said.push([what, ...given.slice(1).map((one) => JSON.stringify(one))].join(' ')) }
  const moves: GridMoves = {
    held, hold: note('hold'), holdOver: note('over'), drop: note('drop'), release: note('release'), giveUp: note('giveUp'), open: note('open'), remove: note('remove'),
  }
  const places = {
    minuteAt: () => 0, rowAt: () => null, scrollNear: () => undefined,
    rowBeside: (row: string, by: 1 | -1) => ROWS[ROWS.indexOf(row) + by] ?? null,
  }
  const [key = '', ...modifiers] = keys.split('+').reverse()
  const press = { key, altKey: modifiers.includes('Alt'), shiftKey: modifiers.includes('Shift'), ctrlKey: modifiers.includes('Control'), metaKey: false }
  const action = actionOfSlotKey(press, { mark, row: 'b', bounds: { from: 420, to: 602 }, moves, places }, held !== null)
  if (action === null) return 'nothing'
  action()
  return said.join()
}

test.each([
  ['ArrowRight', 'hold {"startMinute":601}'],
  ['ArrowLeft', 'hold {"startMinute":599}'],
  // No further than the hours that the grid shows.
  ['Alt+ArrowRight', 'hold {"startMinute":602}'],
  ['Alt+ArrowLeft', 'hold {"startMinute":595}'],
  ['Shift+ArrowRight', 'hold {"durationSeconds":180}'],
  ['Shift+ArrowLeft', 'hold {"durationSeconds":60}'],
  ['Shift+Alt+ArrowRight', 'hold {"durationSeconds":300}'],
  ['Alt+ArrowUp', 'over "b" "a"'],
  ['Alt+ArrowDown', 'over "b" "c"'],
  // From slot to slot: the grid's own affair. Chords with Control are the window's.
  ['ArrowDown', 'nothing'],
  ['Control+ArrowRight', 'nothing'],
  ['Control+z', 'nothing'],
  ['Enter', 'open'],
  ['Delete', 'remove'],
  ['Escape', 'nothing'],
  ['Shift+Delete', 'nothing'],
])('%s: %s', (keys, expected) => {
  expect(told(keys)).toBe(expected)
})

test('a slot that is held is let go with Enter and given up with Escape; from row to row it goes on where it is held', () => {
  const held: HeldSlot = { slot: slot.id, startMinute: null, durationSeconds: null, row: { by: 'account', from: 'b', to: 'c' } }
  expect([told('Enter', held), told('Escape', held), told('Alt+ArrowUp', held), told('Alt+ArrowDown', held)]).toEqual(['drop', 'giveUp', 'over "b" "b"', ''])
})
