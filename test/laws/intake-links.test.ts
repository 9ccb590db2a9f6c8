import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowOf, rowsOf } from '../../shared/lib/table.ts'
import { aFile } from '../support/draft-builders.ts'
import { again, reconciled } from '../support/reconciled.ts'
import { anyDay, type Day } from './intake-days.ts'

/** Links made, of them wrong ones: a post linked with the stream of another slot than it truly was. */
function linksOf(day: Day): { readonly linked: number; readonly wrong: number; readonly pairs: readonly string[] } {
  const file = aFile(
    'results',
    day.posts.map(({ fields }) => fields),
  )
  const { after } = reconciled(file, day.plan)
  const items = rowsOf(after.items)
  expect(items.length).toBe(day.posts.length)
  const pairs = items.flatMap((item) => {
    if (item.state.kind !== 'linked' || item.source.kind !== 'import') return []
    const truth = day.posts[item.source.row - 2]?.truth ?? null
    const slot = rowOf(after.streams, item.state.stream)?.slot ?? null
    return [
      { slot, truth, post: JSON.stringify(day.posts[item.source.row - 2]?.fields.publishedAt) + (item.account ?? '') },
    ]
  })
  const wrong = pairs.filter(({ slot, truth }) => slot !== truth).length
  return { linked: pairs.length, wrong, pairs: pairs.map(({ slot, post }) => `${post} ${slot ?? ''}`).sort() }
}

test.each([
  ['with titles', true, 0.9],
  ['without titles', false, 0.5],
] as const)('not one wrong link on any day, %s, and most posts linked', (_, hasTitles, share) => {
  const seen = { linked: 0, posts: 0 }
  fc.assert(
    fc.property(anyDay(hasTitles), (day) => {
      const { linked, wrong } = linksOf(day)
      seen.linked += linked
      seen.posts += day.posts.length
      expect(wrong).toBe(0)
    }),
    { numRuns: 100, endOnFailure: true },
  )
  expect(seen.linked / seen.posts).toBeGreaterThan(share)
})

test('the links do not depend on the order of the rows', () => {
  fc.assert(
    fc.property(anyDay(true), (day) => {
      const reversed = { ...day, posts: [...day.posts].reverse() }
      expect(linksOf(reversed).pairs).toEqual(linksOf(day).pairs)
    }),
    { numRuns: 25, endOnFailure: true },
  )
})

test('a day imported twice changes nothing the second time', () => {
  fc.assert(
    fc.property(anyDay(true), (day) => {
      const file = aFile(
        'results',
        day.posts.map(({ fields }) => fields),
      )
      const { after } = reconciled(file, day.plan)
      expect(reconciled(file, after, again()).preview.diff).toEqual({})
    }),
    { numRuns: 25, endOnFailure: true },
  )
})
