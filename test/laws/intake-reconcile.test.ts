import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aContext } from '../support/draft-builders.ts'
import { again, reconciled } from '../support/reconciled.ts'
import { anyConsistentFile } from './consistent-files.ts'
import { anyFile, anyRecipe, planFrom } from './intake-arbitraries.ts'

const accounts = fc.constantFrom(null, '@station', 'instagram:@nouveau')

/** `reconciled` itself checks conservation of rows, untouched inputs, plan-rules, and that the reverse undoes the diff. */
test('any file on any plan: every row accounted for, a diff that fits, keeps the rules and can be undone', () => {
  fc.assert(
    fc.property(anyFile, anyRecipe, accounts, (file, recipe, account) => {
      const plan = planFrom(recipe)
      reconciled(file, plan, aContext({ account }))
    }),
    { numRuns: 600 },
  )
})

test('any file that does not contradict itself, imported twice changes nothing the second time', () => {
  fc.assert(
    fc.property(anyConsistentFile, anyRecipe, accounts, (file, recipe, account) => {
      const plan = planFrom(recipe)
      const { after } = reconciled(file, plan, aContext({ account }))
      const second = reconciled(file, after, again({ account }))
      expect(second.preview.diff).toEqual({})
      expect(second.preview.counts.added + second.preview.counts.updated).toBe(0)
    }),
    { numRuns: 600 },
  )
})
