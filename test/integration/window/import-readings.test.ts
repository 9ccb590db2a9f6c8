import { afterEach, describe, expect, it } from 'vitest'
import { aPlan } from '../../support/a-plan.ts'
import { anImportDesk, csvFile, theChoices } from '../../support/an-import-desk.ts'
import { anAccount } from '../../support/builders.ts'
import { must } from '../../support/must.ts'

const HEADER = 'Post ID,Account username,Description,Publish time,Permalink,Views,Likes'
const exportOf = (views: number) => csvFile('posts.csv', HEADER, `17999999999999991,musee,Visite,04/23/2015 10:02,https://www.instagram.com/p/AbC/,${String(views)},30`)
const whole = { from: 0, count: 10, only: 'all' } as const
let standing: Awaited<ReturnType<typeof anImportDesk>> | null = null

afterEach(async () => {
  await standing?.end()
  standing = null
})

describe('figures on the check screen, over the real reader', () => {
  it('an export that comes again three days later shows each figure before and after', async () => {
    standing = await anImportDesk(aPlan({ accounts: [anAccount({ platform: 'instagram', handle: '@musee' })] }))
    const { desk, campaign, open } = standing
    const first = await must(open([exportOf(120)]))
    await must(desk.check(theChoices(first.session, { kind: 'results', asOf: '2015-04-24' }), campaign))
    const [added] = (await must(desk.rows(first.session, whole))).rows
    expect(added?.reading).toEqual({ asOf: '2015-04-24', metrics: [{ metric: 'views', before: null, after: 120 }, { metric: 'likes', before: null, after: 30 }] })
    await must(desk.accept(first.session, campaign))

    const later = await must(open([exportOf(134)]))
    await must(desk.check(theChoices(later.session, { kind: 'results', asOf: '2015-04-26' }), campaign))
    const [updated] = (await must(desk.rows(later.session, whole))).rows
    expect(updated).toMatchObject({ outcome: 'updated', table: 'items', reading: { asOf: '2015-04-26', metrics: [
      { metric: 'views', before: { value: 120, asOf: '2015-04-24' }, after: 134 },
      { metric: 'likes', before: { value: 30, asOf: '2015-04-24' }, after: 30 },
    ] } })
  })
})
