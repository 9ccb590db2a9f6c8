import { expect, test } from 'vitest'
import { createNewId } from '../../../../electron/platform/new-id.ts'
import { isIdOf } from '../../../../shared/lib/id.ts'

const UUID_V7 = /^slot:[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u

test('ids are a kind and a UUIDv7', () => {
  const id = createNewId()('slot')
  expect(id).toMatch(UUID_V7)
  expect(isIdOf('slot', id)).toBe(true)
})

test('the time of an id is the clock’s', () => {
  const now = Date.parse('2015-04-23T07:00:00.000Z')
  const id = createNewId({ now: () => now, random: (bytes) => new Uint8Array(bytes) })('slot')
  expect(Number.parseInt(id.slice('slot:'.length).replace('-', '').slice(0, 12), 16)).toBe(now)
})

test('10,000 ids of one millisecond, and of a clock that goes back, sort in the order in which they were made', () => {
  let now = 1_700_000_000_000
  const newId = createNewId({ now: () => now, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)) })
  const ids = Array.from({ length: 10_000 }, (_, index) => {
    if (index === 5_000) now -= 86_400_000
    return newId('slot')
  })
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(10_000)
  for (const id of ids) expect(id).toMatch(UUID_V7)
})
