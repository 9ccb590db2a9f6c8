import { expect, it } from 'vitest'
import { csvText, utf8 } from '../../electron/example/files/csv-text.ts'
import { driftOf } from '../../shared/domain/results/drift.ts'
import { computeIndicators } from '../../shared/domain/results/indicators.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { rowOf, rowsOf } from '../../shared/lib/table.ts'
import { aPlan } from '../support/a-plan.ts'
import { anImportDesk, theChoices } from '../support/an-import-desk.ts'
import { anAccount, aSlot } from '../support/builders.ts'
import { must } from '../support/must.ts'

const HEADERS = [
  'Post ID', 'Account ID', 'Account username', 'Account name', 'Description', 'Duration (sec)', 'Publish time', 'Permalink', 'Post type', 'Data comment',
  'Date', 'Views', 'Reach', 'Likes', 'Shares', 'Follows', 'Comments', 'Saves',
]
interface Post {
  readonly id: string
  readonly text: string
  readonly time: string
  readonly views: number
}

/** The export of an Instagram account, as it stands on the day that it is made. */
function exportOf(posts: readonly Post[]): Uint8Array {
  const rows = posts.map(({ id, text, time, views }) => [
    `178900000000000${id}`, '17841400000000042', 'musee', 'Musée', text, '121', `04/23/2015 ${time}`, `https://www.instagram.com/reel/${id}/`, 'IG reel', '',
    'Lifetime', String(views), String(views), '10', '1', '0', '2', '3',
  ])
  return utf8(csvText([HEADERS, ...rows], { delimiter: ',', newline: '\n', quotes: 'needed' }), 'bom')
}

const station = anAccount({ platform: 'instagram', handle: '@musee' })
const slots = [['La verrière', 600], ['Le vestiaire', 660], ['La réserve', 720]].map(([title, startMinute]) =>
  aSlot({ title: String(title), startMinute: Number(startMinute), account: station.id }))
const plan = aPlan({ accounts: [station], slots })

const first: Post = { id: '01', text: 'La verrière', time: '10:02', views: 100 }
const second: Post = { id: '02', text: 'Le vestiaire', time: '11:01', views: 200 }
const third: Post = { id: '03', text: 'La réserve', time: '12:03', views: 50 }
/** A title edited, a post deleted; then figures that went down, as platforms clean them. */
const EXPORTS = [
  { asOf: '2015-04-24', posts: [first, second, third] },
  { asOf: '2015-04-26', posts: [{ ...first, text: 'Sous la verrière, avec vous', views: 140 }, { ...second, views: 230 }] },
  { asOf: '2015-04-30', posts: [{ ...first, text: 'Sous la verrière, avec vous', views: 150 }, { ...second, views: 226 }] },
] as const

/** The slot by its title that each post is linked with. */
const linksOf = (told: Plan): readonly (readonly [string, string | undefined])[] =>
  rowsOf(told.items).map(({ permalink, state }) => {
    const stream = state.kind === 'linked' ? rowOf(told.streams, state.stream) : undefined
    return [permalink.slice(-3, -1), rowOf(told.slots, stream?.slot ?? '')?.title] as const
  })

it('exports of J+1, J+3 and J+7 add readings and keep every link; drift is shown; each file again, at once or at the end, changes nothing', async () => {
  const { desk, campaign, open, end } = await anImportDesk(plan)
  try {
    for (const [index, { asOf, posts }] of EXPORTS.entries()) {
      const { session } = await must(open([{ name: `export ${String(index)}.csv`, bytes: exportOf(posts) }]))
      await must(desk.check(theChoices(session, { kind: 'results', asOf }), campaign))
      await must(desk.accept(session, campaign))
      const again = await must(open([{ name: `export ${String(index)} (1).csv`, bytes: exportOf(posts) }]))
      const unchanged = await must(desk.check(theChoices(again.session, { kind: 'results' }), campaign))
      expect(unchanged.counts).toMatchObject({ read: posts.length, added: 0, updated: 0, unchanged: posts.length })
      expect(linksOf(campaign.session.plan())).toEqual([['01', 'La verrière'], ['02', 'Le vestiaire'], ['03', 'La réserve']])
    }
    const told = campaign.session.plan()
    expect([told.streams.size, told.items.size, told.observations.size]).toEqual([3, 3, 7])
    expect(driftOf(told).filter(({ metric }) => metric === 'views')).toEqual([
      { metric: 'views', asOf: '2015-04-24', total: 350, n: 3 },
      { metric: 'views', asOf: '2015-04-26', total: 420, n: 3 },
      { metric: 'views', asOf: '2015-04-30', total: 426, n: 3 },
    ])
    // The post that was deleted keeps its last reading; the one whose figure went down counts as it is now.
    expect(computeIndicators(told).find(({ id }) => id === 'views.total')).toMatchObject({ value: 150 + 226 + 50, n: 3, asOf: '2015-04-30', asOfEarliest: '2015-04-24' })
    expect(rowsOf(told.items)[0]?.text).toBe('Sous la verrière, avec vous')
    // Older files once more: their readings are known, and their words are no longer what the post says.
    for (const { posts } of EXPORTS) {
      const { session } = await must(open([{ name: 'older.csv', bytes: exportOf(posts) }]))
      const again = await must(desk.check(theChoices(session, { kind: 'results' }), campaign))
      expect(again.counts).toMatchObject({ read: posts.length, added: 0, updated: 0, unchanged: posts.length })
    }
  } finally {
    await end()
  }
})
