import { expect, test } from 'vitest'
import { actionOfKey, actionsOf, KEY_OF } from '../../../../renderer/features/live/live-keys.ts'
import { liveView, rowsInOrder, type LiveRow, type LiveState } from '../../../../renderer/features/live/live.view.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aSlot } from '../../../support/builders.ts'

const aRow = (state: LiveState, fields: Partial<LiveRow> = {}): LiveRow => {
  const [slotRow] = rowsInOrder(liveView(aPlan({ slots: [aSlot()] }), '2015-04-23T08:00:00Z'))
  if (slotRow === undefined) throw new Error('one slot was given')
  return { ...slotRow, state, ...fields }
}
const press = (key: string, held: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...held })
const STATES: readonly LiveState[] = ['live', 'late', 'next', 'ended', 'cancelled', 'replaced']

test('a key does what fits the row that is chosen', () => {
  expect(actionOfKey(press('s'), aRow('late'))).toBe('start')
  expect(actionOfKey(press('S'), aRow('next'))).toBe('start')
  expect(actionOfKey(press('s'), aRow('live'))).toBeNull()
  expect([actionOfKey(press('e'), aRow('live')), actionOfKey(press('e'), aRow('ended'))]).toEqual(['end', 'figures'])
  expect([actionOfKey(press('c'), aRow('next')), actionOfKey(press('c'), aRow('live'))]).toEqual(['cancel', 'withdraw'])
})

test('improvising, noting and the trend need no row', () => {
  expect(['i', 'n', 't', 's'].map((key) => actionOfKey(press(key), null))).toEqual(['improvise', 'note', 'trend', null])
})

test('chords belong to the window, and a key held down is one press', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }]) {
    expect(actionOfKey(press('e', held), aRow('live'))).toBeNull()
  }
})

test('whatever the row, no key means two things', () => {
  for (const state of STATES) {
    const keys = [...actionsOf(aRow(state)), 'improvise', 'note', 'trend'].map((action) => KEY_OF[action as keyof typeof KEY_OF]).filter((key) => key !== undefined)
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
