import { describe, expect, test } from 'vitest'
import type { Account } from '../../../../../shared/domain/campaign/account.ts'
import type { DraftFile, ResultFields } from '../../../../../shared/domain/intake/draft.ts'
import type { ReconcileContext } from '../../../../../shared/domain/intake/preview.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { rowsOf, tableOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, anItem } from '../../../../support/builders.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const ours = anAccount({ platform: 'instagram', handle: '@ours' })
const collab = anAccount({ platform: 'instagram', handle: '@Collab' })
const plan = aPlan({ accounts: [ours] })

/** A post that has neither id nor link: known by whose it is, when and under which title. */
const post = (fields: ResultFields): ResultFields => ({
  title: 'En direct', publishedAt: { kind: 'local', local: '2015-04-23T10:00', zone: null }, metrics: { views: 10 }, ...fields,
})
const file = (rows: readonly ResultFields[], digit = 'b', platform: DraftFile['platform'] = 'instagram'): DraftFile =>
  aFile('results', rows, { platform, sha256: digit.repeat(64) })
const by = (accountHandle: string, views = 10): ResultFields => post({ accountHandle, metrics: { views } })

let imports = 0
/** The campaign after one file more. */
function after(before: Plan, rows: readonly ResultFields[], fields: Partial<ReconcileContext> = {}, platform: DraftFile['platform'] = 'instagram'): Plan {
  imports += 1
  let count = 0
  const id = `u${String(imports).padStart(4, '0')}`
  const newId: ReconcileContext['newId'] = (kind) => {
    count += 1
    return `${kind}:${id}${String(count).padStart(3, '0')}`
  }
  const context = aContext({ importId: `import:${id}000`, newId, ...fields })
  return reconciled(file(rows, String(imports % 10), platform), before, context).after
}
const withAccount = (before: Plan, ...accounts: readonly Account[]): Plan => ({ ...before, accounts: tableOf([...rowsOf(before.accounts), ...accounts]) })
/** Each post: whose it is, and the views that were read of it. */
const postsOf = ({ items, observations }: Plan): readonly unknown[] =>
  rowsOf(items).map(({ id, account, accountText }) => [account ?? accountText, rowsOf(observations).flatMap(({ of, metrics }) => (of.kind === 'item' && of.item === id ? [metrics.views] : []))])

describe('one title at one time', () => {
  test.each([[[by('@collab', 900)], [by('@ours', 12)]], [[by('@ours', 12)], [by('@collab', 900)]]])(
    'in a file of an unknown account and in one of ours, whichever comes first, is two posts, each with its own figures', (first, second) => {
      const posts = postsOf(after(after(plan, first), second))
      expect(new Set(posts)).toEqual(new Set([[ours.id, [12]], ['@collab', [900]]]))
    })

  test('of two unknown accounts is two posts, in one file or in two; a handle written otherwise is the same one', () => {
    const both = after(plan, [by('@collab', 1), by('@autre', 2)])
    expect(postsOf(both)).toEqual([['@collab', [1]], ['@autre', [2]]])
    const third = after(both, [by(' COLLAB', 1), by('@tiers', 3)])
    expect(rowsOf(third.items).map(({ accountText }) => accountText)).toEqual(['@collab', '@autre', '@tiers'])
  })

  test('under a handle and under a page’s name of the same letters is two posts', () => {
    expect(postsOf(after(plan, [by('@collab', 1), post({ accountName: 'Collab', metrics: { views: 2 } })]))).toEqual([['@collab', [1]], ['Collab', [2]]])
  })

  test('of our handle under an id that is not ours is another post', () => {
    const known = { ...ours, platformAccountId: '100' }
    const rows = [post({ accountHandle: '@ours', accountId: '200' }), post({ accountHandle: '@ours', accountId: '100', metrics: { views: 7 } })]
    const first = after(aPlan({ accounts: [known] }), rows)
    expect(postsOf(first)).toEqual([['200', [10]], [ours.id, [7]]])
    expect(postsOf(after(first, [by('@ours', 8)]))).toEqual([['200', [10]], [ours.id, [7, 8]]])
  })
})

describe('an account that becomes known', () => {
  const before = after(plan, [by('@collab'), by('@autre')])
  const ids = rowsOf(before.items).map(({ id }) => id)

  test('gets its post when the same file comes again: changed, not a second one, and then no more', () => {
    const rows = file([by('collab'), by('@autre')])
    const first = reconciled(rows, plan)
    const second = reconciled(rows, withAccount(first.after, collab), again())
    expect(second.outcomes).toEqual(['updated', 'unchanged'])
    expect(rowsOf(second.after.items).map(({ account }) => account)).toEqual([collab.id, null])
    expect(reconciled(rows, second.after, again({ importId: 'import:s0000000' })).preview.diff).toEqual({})
  })

  test.each([
    ['a file that names it by its id', [post({ accountId: '300' })], {}],
    ['a file that names nothing and of which she says whose it is', [post({})], { account: '@collab' }],
  ])('gets its post from %s', (_, rows, context) => {
    const { items } = after(withAccount(before, { ...collab, platformAccountId: '300' }), rows, context)
    expect(rowsOf(items).map(({ id, account }) => [id, account])).toEqual([[ids[0], collab.id], [ids[1], null]])
  })

  test('gets no post of another unknown account, also where she says whose the file is', () => {
    const known = after(withAccount(before, collab), [post({ metrics: { views: 5 } })], { account: '@ours' })
    expect(postsOf(known)).toEqual([['@collab', [10]], ['@autre', [10]], [ours.id, [5]]])
  })

  test('gets its post, and the post its platform, where only the account tells the platform', () => {
    const list = after(plan, [by('@collab'), by('@autre')], {}, null)
    const known = after(withAccount(list, collab), [by('@collab'), by('@autre')], {}, null)
    expect(rowsOf(known.items).map(({ platform, account }) => [platform, account])).toEqual([['instagram', collab.id], ['other', null]])
  })

  test('and is deleted again: its posts are still its own', () => {
    const known = after(withAccount(before, collab), [by('@collab')])
    const gone: Plan = { ...known, accounts: plan.accounts, items: tableOf(rowsOf(known.items).map((item) => ({ ...item, account: null }))) }
    expect(after(gone, [by('@ours')]).items.size).toBe(3)
    expect(after(gone, [by('@collab')]).items.size).toBe(2)
  })
})

describe('what is surer than a handle', () => {
  test.each([
    ['id', { platformItemId: '1' }],
    ['link', { permalink: 'https://www.instagram.com/p/A/' }],
  ])('one %s is one post, whatever its account is called', (_, named) => {
    const rows = [{ ...by('@collab'), ...named }]
    const renamed = after(after(plan, rows), [{ ...by('@autre'), ...named }])
    expect(rowsOf(renamed.items).map(({ accountText }) => accountText)).toEqual(['@collab'])
    expect(rowsOf(after(renamed, [{ ...by('@ours'), ...named }]).items).map(({ account }) => account)).toEqual([ours.id])
  })
})

describe('a post of which nothing says whose it is', () => {
  const old = aPlan({ accounts: [ours], items: [anItem({ platform: 'instagram', title: 'En direct', publishedAt: { kind: 'local', local: '2015-04-23T10:00', zone: null } })] })

  test.each([['an unknown account', by('@collab')], ['one of ours', by('@ours')], ['nobody', post({})]])('is found by a row of %s', (_, row) => {
    expect(after(old, [row]).items.size).toBe(1)
  })

  test('is from then on the post of that handle', () => {
    const first = after(old, [by('@collab')])
    expect(rowsOf(first.items).map(({ accountText }) => accountText)).toEqual(['@collab'])
    expect(postsOf(after(first, [by('@ours')]))).toEqual([['@collab', [10]], [ours.id, [10]]])
  })

  test('is still found by the file that says nothing, and one with an id is nobody else’s', () => {
    const first = after(after(plan, [post({})]), [by('@collab')])
    expect(after(first, [post({})]).items.size).toBe(1)
    expect(after(first, [post({ platformItemId: '9' })]).items.size).toBe(2)
  })
})
