import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ResultFields } from '../../../../../shared/domain/intake/draft.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount } from '../../../../support/builders.ts'
import { aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const musee = anAccount({ platform: 'instagram', handle: '@musee' })
const plan = aPlan({ accounts: [musee] })
const post = (fields: ResultFields): ResultFields => ({
  platformItemId: '17999999999999991',
  accountHandle: 'musee',
  publishedAt: { kind: 'local', local: '2015-04-23T10:02', zone: null },
  metrics: { views: 120 },
  ...fields,
})
const fileOf = (rows: readonly ResultFields[], sha256: string) => aFile('results', rows, { platform: 'instagram', sha256: sha256.repeat(64) })
const later = reconciled(
  fileOf([post({ title: 'Les toits, avec vous', permalink: 'https://www.instagram.com/reel/new/', asOf: '2015-04-26' })], 'b'), plan,
)

test('a file of J+1 that comes after the one of J+3 adds its reading and changes no word of the post', () => {
  const { after, outcomes } = reconciled(
    fileOf([post({ title: 'Les toits', permalink: 'https://www.instagram.com/p/old/', metrics: { views: 90 }, asOf: '2015-04-24' })], 'c'),
    later.after, again(),
  )
  expect(outcomes).toEqual(['updated'])
  expect(rowsOf(after.items)).toMatchObject([{ title: 'Les toits, avec vous', permalink: 'https://www.instagram.com/reel/new/' }])
  expect(rowsOf(after.observations).map(({ asOf, metrics }) => [asOf, metrics.views])).toEqual([['2015-04-26', 120], ['2015-04-24', 90]])
})

test('it fills in words that no later file gave', () => {
  const { after } = reconciled(fileOf([post({ title: 'Les toits', text: 'Vus d’en haut', postType: 'IG reel', asOf: '2015-04-24' })], 'c'), later.after, again())
  expect(rowsOf(after.items)).toMatchObject([{ title: 'Les toits, avec vous', text: 'Vus d’en haut', postType: 'IG reel' }])
})

test('a file of the same day, or of a later one, says what the post is called now', () => {
  for (const asOf of ['2015-04-26', '2015-04-30']) {
    const { after } = reconciled(fileOf([post({ title: 'Les toits de nuit', asOf })], 'c'), later.after, again())
    expect(rowsOf(after.items)[0]?.title).toBe('Les toits de nuit')
  }
})

test('when a post went live is put right by an older file too: a time does not age', () => {
  const publishedAt = { kind: 'local', local: '2015-04-23T11:02', zone: null } as const
  const { after } = reconciled(fileOf([post({ publishedAt, asOf: '2015-04-24' })], 'c'), later.after, again())
  expect(rowsOf(after.items)[0]?.publishedAt).toEqual(publishedAt)
})

test('one file with a post as of several dates, in any order, changes nothing when it comes again', () => {
  const row = fc.record({
    asOf: fc.constantFrom('2015-04-24', '2015-04-26', '2015-04-30'),
    title: fc.constantFrom('', 'Les toits', 'Les toits, avec vous'),
    metrics: fc.constantFrom({}, { views: 90 }, { views: 90, likes: 3 }),
  })
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
    const file = fileOf(rows.map(post), 'd')
    const first = reconciled(file, later.after, again())
    expect(reconciled(file, first.after, again({ importId: 'import:again' })).preview.diff).toEqual({})
  }))
})
