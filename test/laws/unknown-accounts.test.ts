import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ResultFields } from '../../shared/domain/intake/draft.ts'
import type { ReconcileContext } from '../../shared/domain/intake/preview.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { handleKey } from '../../shared/lib/fold-text.ts'
import { rowOf, rowsOf, tableOf } from '../../shared/lib/table.ts'
import { aPlan } from '../support/a-plan.ts'
import { anAccount } from '../support/builders.ts'
import { aFile } from '../support/draft-builders.ts'
import { again, reconciled } from '../support/reconciled.ts'

/** Four accounts, each as people write it; the place in the list is what its posts were viewed (in thousands). */
const ACCOUNTS = [['@musee', 'Musée', 'instagram:@MUSEE'], ['@collab', 'collab', '@Collab'], ['@autre', '@AUTRE'], ['instagram:@tiers', 'tiers']] as const
const TITLES = ['En direct', 'EN DIRECT', 'Coulisses', 'Atelier']
const TIMES = ['2015-04-23T10:00', '2015-04-23T18:00']

/** A row as it is written, and whose it is. */
const written = fc.nat(ACCOUNTS.length - 1).chain((whose) => fc.record({
  whose: fc.constant(whose), handle: fc.constantFrom(...(ACCOUNTS[whose] ?? [])), title: fc.constantFrom(...TITLES), time: fc.constantFrom(...TIMES),
}))
type Written = typeof written extends fc.Arbitrary<infer Row> ? Row : never
type Told = typeof telling extends fc.Arbitrary<infer Files> ? Files : never
/** Files one after the other, and the accounts that are known from before each on. */
const telling = fc.array(fc.record({ rows: fc.array(written, { maxLength: 6 }), learned: fc.subarray([0, 1, 2, 3]) }), { minLength: 1, maxLength: 3 })

const known = ACCOUNTS.map(([handle]) => anAccount({ platform: 'instagram', handle: handle.replace(/^instagram:/u, '') }))
const whoseIs = (handle: string): number => ACCOUNTS.findIndex(([first]) => handleKey(first.replace(/^instagram:/u, '')) === handleKey(handle.replace(/^instagram:/u, '')))

function rowOfFile({ whose, handle, title, time }: Written, file: number): ResultFields {
  return { accountHandle: handle, title, publishedAt: { kind: 'local', local: time, zone: null }, metrics: { views: whose * 1000 + file } }
}

/** Takes the files in, in turn; `round` tells the ids apart. */
function take(plan: Plan, files: Told, round: string): Plan {
  return files.reduce((before, { rows, learned }, index) => {
    const accounts = known.filter(({ id }, whose) => learned.includes(whose) && rowOf(before.accounts, id) === undefined)
    const told = { ...before, accounts: tableOf([...rowsOf(before.accounts), ...accounts]) }
    const file = aFile('results', rows.map((row) => rowOfFile(row, index)), { platform: 'instagram', sha256: String(index).repeat(64) })
    let count = 0
    const newId: ReconcileContext['newId'] = (kind) => {
      count += 1
      return `${kind}:${round}${String(index)}${String(count).padStart(6, '0')}`
    }
    return reconciled(file, told, again({ importId: `import:${round}${String(index)}000000`, newId, asOf: `2015-04-2${String(index + 4)}` })).after
  }, plan)
}

test('posts without id and link are as many as accounts, times and titles, known or not, and none holds another’s figures', () => {
  fc.assert(
    fc.property(telling, (files) => {
      const first = take(aPlan(), files, 'a')
      const meant = new Set(files.flatMap(({ rows }) => rows).map(({ whose, title, time }) => JSON.stringify([whose, title.toLowerCase(), time])))
      expect(first.items.size).toBe(meant.size)
      for (const { id, account, accountText } of rowsOf(first.items)) {
        const whose = account === null ? whoseIs(accountText) : known.findIndex((one) => one.id === account)
        const views = rowsOf(first.observations).flatMap(({ of, metrics }) => (of.kind === 'item' && of.item === id ? [metrics.views ?? -1] : []))
        expect(views.map((value) => Math.floor(value / 1000))).toEqual(views.map(() => whose))
      }
      // All accounts are known that ever will be: every post that has one gets it, and no post is added.
      const second = take(first, files, 'b')
      expect(rowsOf(second.items).map(({ id }) => id)).toEqual(rowsOf(first.items).map(({ id }) => id))
      const learned = new Set(files.flatMap((file) => file.learned))
      for (const { account, accountText } of rowsOf(second.items)) expect(account !== null).toBe(learned.has(whoseIs(accountText)))
      expect(rowsOf(take(second, files, 'c').items)).toEqual(rowsOf(second.items))
    }),
    { numRuns: 200 },
  )
})
