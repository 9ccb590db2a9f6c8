import { expect, test } from 'vitest'
import { actionOfKey, actionsOf, KEY_OF, moveOfKey } from '../../../../renderer/features/live/live-keys.ts'
import { liveView, rowsInOrder, type LiveRow, type LiveState } from '../../../../renderer/features/live/live.view.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aSlot } from '../../../support/builders.ts'

const aRow = (state: LiveState, fields: Partial<LiveRow> = {}): LiveRow => {
  const [slotRow] = rowsInOrder(liveView(aPlan({ slots: [aSlot()] }), '2015-04-23T08:00:00Z'))
  if (slotRow === undefined) throw new Error('one slot was given')
  return { ...slotRow, state, ...fields }
}
const press = (key: string, held: object = {}) => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...held })
const STATES: readonly LiveState[] = ['live', 'late', 'next', 'ended', 'cancelled', 'replaced']

test('a key does what fits the row that is chosen', () => {
  expect(actionOfKey(press('s'), aRow('late'))).toBe('start')
  expect(actionOfKey(press('S'), aRow('next'))).toBe('start')
  expect(actionOfKey(press('s'), aRow('live'))).toBeNull()
  expect([actionOfKey(press('e'), aRow('live')), actionOfKey(press('e'), aRow('ended'))]).toEqual(['end', 'figures'])
  expect([actionOfKey(press('c'), aRow('next')), actionOfKey(press('c'), aRow('live'))]).toEqual(['cancel', 'withdraw'])
})

test('improvising, noting and the trend need no row', () => {
  expect(['i', 'n', 'v', 'd', 't', 'm', 'w', 's'].map((key) => actionOfKey(press(key), null))).toEqual(['improvise', 'incident', 'verbatim', 'idea', 'trend', 'ready', 'wall', null])
})

test('chords belong to the window, and a key held down is one press', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }]) {
    expect(actionOfKey(press('e', held), aRow('live'))).toBeNull()
  }
})

test('whatever the row, no key means two things', () => {
  for (const state of STATES) {
    const keys = [...actionsOf(aRow(state)), 'improvise', 'incident', 'verbatim', 'idea', 'trend', 'wall'].map((action) => KEY_OF[action as keyof typeof KEY_OF]).filter((key) => key !== undefined)
    expect(new Set(keys).size, state).toBe(keys.length)
  }
})

test('a day away from its time, nothing begins now: it is told when it did', () => {
  const starts = [86_399, 86_400, -86_400].map((secondsToStart) => actionsOf(aRow('next', { secondsToStart }))[0])
  expect(starts).toEqual(['start', 'startAt', 'startAt'])
})

test('a cancelled slot can be restored; a withdrawn stream cannot, its slot starts again', () => {
  expect(actionsOf(aRow('cancelled'))).toEqual(['restore'])
  expect(actionsOf(aRow('cancelled', { stream: 'stream:x' }))).toEqual([])
})

test('what took place can be corrected, what is to come can be announced', () => {
  expect([actionOfKey(press('k'), aRow('live')), actionOfKey(press('k'), aRow('ended')), actionOfKey(press('k'), aRow('next'))]).toEqual(['correct', 'correct', null])
  expect([actionsOf(aRow('late')).includes('ready'), actionsOf(aRow('live')).includes('ready')]).toEqual([true, false])
})

test('digits choose by the place of their key, on the digit row of a French keyboard too; arrows go up and down', () => {
  expect([moveOfKey(press('é', { code: 'Digit2' })), moveOfKey(press('7', { code: 'Numpad7' })), moveOfKey(press('0', { code: 'Digit0' }))]).toEqual([{ to: 2 }, { to: 7 }, null])
  expect([moveOfKey(press('ArrowDown')), moveOfKey(press('ArrowUp'))]).toEqual([{ by: 1 }, { by: -1 }])
  expect(moveOfKey(press('1', { code: 'Digit1', ctrlKey: true }))).toBeNull()
})
