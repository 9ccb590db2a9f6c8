import { expect, test } from 'vitest'
import { aPlan } from '../../support/a-plan.ts'
import { anImportDesk, csvFile, theChoices } from '../../support/an-import-desk.ts'
import { must } from '../../support/must.ts'

const ROWS = 3_000

test('how far the reading and the checking of rows are is told as it goes on, in bytes and then in rows', async () => {
  const { desk, campaign, told, open, end } = await anImportDesk(aPlan())
  const lines = Array.from({ length: ROWS }, (_none, index) => `Zoé${String(index)};Dupont;zoe${String(index)}@exemple.fr`)
  const file = csvFile('gens.csv', 'Prénom;Nom;E-mail', ...lines)
  const { session } = await must(open([file]))
  const opening = told.splice(0)
  expect(new Set(opening.map((at) => at.session)).size).toBe(1)
  expect(opening[0]).toMatchObject({ session: expect.stringMatching(/^file-/u) as string, done: 0, of: 2 * file.bytes.length })
  // Told at each thousand rows, and when all is read.
  expect(opening.filter(({ done }) => done > 0 && done < file.bytes.length)).not.toEqual([])
  expect(opening.map(({ done }) => done)).toEqual(opening.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(opening.at(-1)?.done).toBe(file.bytes.length)

  const check = await must(desk.check(theChoices(session), campaign))
  expect(check.counts).toMatchObject({ read: ROWS, added: ROWS })
  const counted = told.filter(({ of }) => of > 0)
  expect(counted.map((at) => at.session)).toEqual(counted.map(() => session))
  expect(counted.map(({ done, of }) => [done, of])).toEqual([0, 500, 1_000, 1_500, 2_000, 2_500].map((done) => [done, ROWS]))
  await end()
})
