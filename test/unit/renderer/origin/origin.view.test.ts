import { describe, expect, test } from 'vitest'
import { originText } from '../../../../renderer/features/origin/origin-text.ts'
import { originView, type OriginView } from '../../../../renderer/features/origin/origin.view.ts'
import type { Plan } from '../../../../shared/domain/plan/plan.ts'
import type { FigureRef } from '../../../../shared/domain/recap/figure-ref.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { rowsOf, tableOf } from '../../../../shared/lib/table.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aFigure, aMention, anAccount, anImport, anItem, anObservation, aStream } from '../../../support/builders.ts'

const fr = translator('fr')
const house = anAccount({ platform: 'youtube', handle: '@station' })
const own = anAccount({ platform: 'periscope', handle: '@lea' })
const file = anImport({ file: 'relevé.xlsx' })
const row = (at: number) => ({ kind: 'import', import: file.id, sheet: 'Feuil1', row: at } as const)

/** Three streams: two with views, of which one read twice and one with likes too, and one that nobody measured. */
function aDay(): Plan {
  const [hall, yard, roof] = [aStream({ title: 'Le hall', account: house.id }), aStream({ title: 'La cour', account: own.id }), aStream({ title: 'Le toit', account: own.id })]
  const [one, two] = [hall, yard].map((stream, index) => anItem({
    title: stream.title, account: index === 0 ? house.id : own.id, platform: index === 0 ? 'youtube' : 'periscope',
    state: { kind: 'linked', stream: stream.id, by: 'hand', confidence: 1 },
  }))
  if (one === undefined || two === undefined) throw new Error('two posts')
  return aPlan({
    accounts: [house, own],
    streams: [hall, yard, roof],
    items: [one, two],
    observations: [
      anObservation({ of: { kind: 'item', item: one.id }, asOf: '2015-04-24', metrics: { views: 80 }, source: row(2) }),
      anObservation({ of: { kind: 'item', item: one.id }, asOf: '2015-04-30', metrics: { views: 100, likes: 7 }, source: row(3) }),
      anObservation({ of: { kind: 'item', item: two.id }, asOf: '2015-04-30', metrics: { views: 40 }, source: row(4) }),
    ],
    imports: [file],
    figures: [aFigure({ role: 'claim', metric: 'views.total', value: 150, approximate: true, perimeter: { kind: 'campaign' } })],
  })
}

function view(ref: FigureRef, plan = aDay()): OriginView {
  const shown = originView(plan, ref, fr)
  if (shown === null) throw new Error('no origin')
  return shown
}
const fact = (shown: OriginView, id: string) => shown.facts.find((one) => one.id === id)?.text.replace(/\s/gu, ' ') ?? ''

describe('the origin of a total', () => {
  const shown = view({ kind: 'indicator', id: 'views.total' })

  test('tells the sum with its terms, how many of how many, and who is missing', () => {
    expect(shown.value).toBe('140')
    expect(fact(shown, 'formula')).toBe('Σ 100 + 40 = 140')
    expect(fact(shown, 'n')).toBe('2 sur 3 · 1 sans donnée : Le toit')
    expect(fact(shown, 'asOf')).toContain('30 avr. 2015')
    expect(fact(shown, 'state')).toBe('définitif')
  })

  test('names the account of a post that nobody knows as its file did', () => {
    const stray = anItem({ title: 'Ailleurs', accountText: '@collab' })
    const day = aDay()
    const read = anObservation({ of: { kind: 'item', item: stray.id }, metrics: { views: 9 } })
    const plan = { ...day, items: tableOf([...rowsOf(day.items), stray]), observations: tableOf([...rowsOf(day.observations), read]) }
    const rows = [view({ kind: 'count', of: 'unassigned' }, plan), view({ kind: 'indicator', id: 'views.total' }, plan)].flatMap(({ lines }) => lines)
    expect(rows.filter(({ label }) => label === 'Ailleurs').map(({ account }) => account)).toEqual(['periscope:@collab', 'periscope:@collab'])
  })

  test('lists what counts first, then what does not, each with file, sheet and row', () => {
    expect(shown.lines.map(({ label, value, why }) => [label, value, why])).toEqual([
      ['Le hall', '100', 'oui'], ['La cour', '40', 'oui'], ['Le hall', '80', 'relevé plus ancien'], ['Le toit', '', 'sans donnée'],
    ])
    expect(shown.lines[0]).toMatchObject({ source: 'relevé.xlsx · Feuil1 · ligne 3', place: { import: file.id, row: 3 } })
    expect(shown.counted).toBe(2)
  })

  test('has the typed figure beside it with the difference, and the readings one after the other', () => {
    expect(shown.beside.map(({ kind, value, difference }) => [kind, value.replace(/\s/gu, ' '), difference])).toEqual([['saisi à la main', '≈ 150', '+10 par rapport à 140']])
    expect(shown.drift.map(({ total, change }) => [total, change])).toEqual([['80', ''], ['140', '+60']])
  })

  test('is copied with its facts and a line for each row', () => {
    const lines = originText(shown, fr).split('\n')
    expect(lines[0]).toBe('Vues\t140')
    expect(lines.at(-4)?.split('\t')).toEqual(['Le hall', 'youtube:@station', '', '100', '30 avr. 2015', 'relevé.xlsx · Feuil1 · ligne 3', 'oui'])
  })
})

describe('other origins', () => {
  test('a mean says both of its sums and the median', () => {
    expect(fact(view({ kind: 'indicator', id: 'views.mean' }), 'formula')).toBe('Σ 140 ÷ 2 = 70 ; médiane 70')
  })

  test('a ratio over two perimeters has no number: both are named, and the streams that only one of them covers', () => {
    const shown = view({ kind: 'indicator', id: 'likes.perView' })
    expect([shown.value, shown.isRefused, shown.counted]).toEqual(['non calculé', true, 0])
    expect(shown.refused[0]?.at(-1)?.replace(/\s/gu, ' ')).toBe('Diffusions de « Vues » seulement : La cour.')
    expect(new Set(shown.lines.map(({ metric }) => metric))).toEqual(new Set(['J’aime', 'Vues']))
  })

  test('a figure read before its platform settles is provisional', () => {
    const plan = aDay()
    const early = { ...plan, observations: tableOf([...plan.observations.shards.flatMap((shard) => Object.values(shard))].filter(({ asOf }) => asOf === '2015-04-24')) }
    expect(fact(view({ kind: 'indicator', id: 'views.total' }, early), 'state')).toMatch(/^provisoire : relevé avant le 26 avr\. 2015/u)
  })

  test('a typed figure stands on itself, with what the rows give beside it', () => {
    const plan = aDay()
    const id = plan.figures.shards.flatMap((shard) => Object.values(shard))[0]?.id ?? 'figure:none'
    const shown = view({ kind: 'figure', id }, plan)
    expect([fact(shown, 'formula'), shown.lines.length]).toEqual(['saisi à la main', 1])
    expect(shown.beside.map(({ kind, value }) => [kind, value])).toEqual([['calculé depuis les lignes', '140']])
  })

  test('a number whose record is gone has none', () => {
    expect(originView(aDay(), { kind: 'figure', id: 'figure:gone' }, fr)).toBeNull()
  })
})

test('what carries words on is listed without who said them; a post that comes twice has both of its rows, as long as it does', () => {
  const said = { author: '@lea', text: 'Bravo !', url: 'https://x.com/1' }
  const [kept, again, relay] = [aMention({ ...said, source: row(5) }), aMention({ ...said, source: row(9) }), aMention({ author: '@paul', text: 'RT @lea : Bravo !', source: row(7) })]
  const plan = aPlan({ imports: [file], mentions: [kept, again, relay] })
  const told = (ref: FigureRef) => {
    const { title, value, lines } = view(ref, plan)
    return [title, value, lines.map(({ source, counts }) => [source, counts])]
  }
  const place = (at: number): string => `relevé.xlsx · Feuil1 · ligne ${String(at)}`
  expect(told({ kind: 'mentionsOf', of: 'relayed', whose: 'Bravo !' })).toEqual(['Mentions qui reprennent ces mots · Bravo !', '1', [[place(7), true]]])
  expect(told({ kind: 'copies', post: kept.id })).toEqual(['Lignes de la même publication · Bravo !', '2', [[place(5), true], [place(9), true]]])
  expect(originView(aPlan({ mentions: [kept, relay] }), { kind: 'copies', post: kept.id }, fr)).toBeNull()
})
