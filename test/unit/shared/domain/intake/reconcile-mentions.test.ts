import { describe, expect, test } from 'vitest'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const at = { kind: 'instant', instant: '2015-04-23T08:00:00Z' } as const
const bravo = { at, url: 'https://www.twitter.com/lea/status/1', author: '@lea', text: 'Bravo !' }
const bare = { at, author: '@paul', text: 'Vu !' }
const mentionsOf = (plan: Plan) => {
  const { rows, counted, duplicates } = buildRecap(plan, { now: '2015-04-30T10:00:00Z' }).mentions
  return { rows, counted, doubled: duplicates.map((one) => one.rows.map((row) => (row.kind === 'file' ? row.row : null))) }
}

describe('a post that a file has twice', () => {
  const twice = aFile('mentions', [bravo, bare, { ...bravo, url: 'twitter.com/lea/status/1/?s=20' }, bare, { ...bare, author: '@ines' }])

  test('enters twice, is said, and counts once with both rows shown', () => {
    const { after, outcomes, said } = reconciled(twice, aPlan({}))
    expect(outcomes).toEqual(['added', 'added', 'added', 'added', 'added'])
    expect(said).toEqual(['row.duplicateOf@4', 'row.duplicateOf@5'])
    expect(mentionsOf(after)).toEqual({ rows: 5, counted: 3, doubled: [[2, 4], [3, 5]] })
  })

  test('changes nothing when the file comes again, whatever the second row says besides', () => {
    const file = aFile('mentions', [{ ...bravo, reach: 10 }, { ...bravo, reach: 12 }])
    const { after } = reconciled(file, aPlan({}))
    const second = reconciled(file, after, again())
    expect(second.outcomes).toEqual(['unchanged', 'unchanged'])
    expect(second.preview.diff).toEqual({})
  })

  test('is the one that is known already when another file has it too', () => {
    const { after } = reconciled(aFile('mentions', [bravo]), aPlan({}))
    const second = reconciled(aFile('mentions', [{ ...bravo, sentiment: 'positive' }, bravo]), after, again())
    expect(second.outcomes).toEqual(['updated', 'added'])
    expect(mentionsOf(second.after)).toMatchObject({ rows: 2, counted: 1 })
  })
})

test('rows without an author are one mention when they say the same at the same time: nothing shows two posts', () => {
  const { after, outcomes } = reconciled(aFile('mentions', [{ at, text: 'Vu !' }, { at, text: 'Vu !', reach: 3 }]), aPlan({}))
  expect(outcomes[0]).toBe('added')
  expect(mentionsOf(after)).toEqual({ rows: 1, counted: 1, doubled: [] })
})
