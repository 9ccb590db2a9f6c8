import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount } from '../../../../support/builders.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { reconciled } from '../../../../support/reconciled.ts'

const facebook = { platform: 'facebook' } as const
const ours = anAccount({ platform: 'facebook', handle: '@museedesvents' })
const plan = aPlan({ accounts: [ours] })
const post = (accountName: string, platformItemId: string) => ({
  accountName, accountId: '61550', platformItemId, title: 'Bonjour', publishedAt: { kind: 'local', local: '2015-04-23T10:00', zone: null },
}) as const

describe('an export that names a page by its name and id only', () => {
  test('a name that is our handle with spaces is our account', () => {
    const { after, said } = reconciled(aFile('results', [post('Musée des Vents', '1')], facebook), plan)
    expect([said, rowsOf(after.items)[0]?.account, rowsOf(after.accounts)[0]?.platformAccountId]).toEqual([[], ours.id, '61550'])
  })

  test('one unknown page is asked about, and the answer keeps its id: the same file again changes nothing', () => {
    const file = aFile('results', [post('Les vents en fête', '1'), post('Les vents en fête', '2')], facebook)
    const asked = reconciled(file, plan)
    expect(asked.said).toContain('file.noAccount@2')
    expect(rowsOf(asked.after.items).map(({ account }) => account)).toEqual([null, null])
    const { after } = reconciled(file, plan, aContext({ account: 'facebook:@museedesvents' }))
    expect(rowsOf(after.items).map(({ account }) => account)).toEqual([ours.id, ours.id])
    expect(rowsOf(after.accounts)).toEqual([{ ...ours, platformAccountId: '61550', name: 'Les vents en fête' }])
    expect(reconciled(file, after, aContext({ importId: 'import:again000' })).preview.diff).toEqual({})
  })

  test('two unknown pages are no question: neither is taken for ours', () => {
    const file = aFile('results', [post('Page A', '1'), { ...post('Page B', '2'), accountId: '7' }], facebook)
    const { after, said } = reconciled(file, plan, aContext({ account: 'facebook:@museedesvents' }))
    expect(said).toEqual(['match.unknownAccount@2', 'match.unknownAccount@3'])
    expect(rowsOf(after.accounts)).toEqual([ours])
  })
})
