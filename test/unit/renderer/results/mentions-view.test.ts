import { describe, expect, test } from 'vitest'
import { mentionsView } from '../../../../renderer/features/results/mentions.view.ts'
import type { Plan } from '../../../../shared/domain/plan/plan.ts'
import { buildRecap } from '../../../../shared/domain/recap/build-recap.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../../shared/lib/table.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aFigure, aMention, anAccount, aStream } from '../../../support/builders.ts'
import { aRelay, aTrendWindow } from '../../../support/recap-builders.ts'

const at = (time: string) => ({ kind: 'local', local: `2015-04-23T${time}`, zone: null }) as const
const viewOf = (plan: Plan, language: 'fr' | 'en' = 'en') => mentionsView(buildRecap(plan, { now: '2015-05-04T08:00:00Z' }), translator(language))
const window = { windowFrom: 480, windowTo: 720 }
const station = anAccount({ handle: '@station' })
const posts = (count: number, time: string, text = '') => Array.from({ length: count }, (_, index) => aMention({ at: at(time), author: `@a${String(index)}`, text }))

describe('the drawing of the day', () => {
  const told = aPlan({
    campaign: window, accounts: [station],
    mentions: [...posts(3, '09:10'), ...posts(1, '11:59')],
    trends: [aTrendWindow({ from: 540, to: 600, rank: 3 }), aTrendWindow({ from: 570, to: null, place: 'Paris' }), aTrendWindow({ from: 610, to: 700 })],
    relays: [aRelay({ name: 'Periscope France', minute: 600 }), aRelay({ name: 'La matinale', audience: null }), aRelay({ name: 'La veille', minute: 600, date: '2015-04-22', audience: null })],
    streams: [
      aStream({ account: station.id, title: 'Régie', startedAt: at('10:00'), durationSeconds: 360 }),
      aStream({ account: null, title: 'Toit', startedAt: at('08:30'), durationSeconds: null }), aStream({ status: 'cancelled', startedAt: at('09:00') }),
      aStream({ account: station.id, startedAt: { kind: 'date', date: '2015-04-23' } }),
    ],
  })
  const { chart, relaysAside } = viewOf(told)

  test('has a bar for each hour, as high as its mentions, and says the hour of the most', () => {
    expect(chart?.hours.map(({ span, value, height, isTrending }) => [span, value, height, isTrending])).toEqual([
      ['08:00–09:00', '0', 0, false], ['09:00–10:00', '3', 0.75, true], ['10:00–11:00', '0', 0, true], ['11:00–12:00', '1', 0.25, true],
    ])
    expect(chart?.scale).toEqual([{ height: 1, label: '4' }, { height: 0.5, label: '2' }])
    expect(chart?.alternative).toContain('09:00–10:00')
  })

  test('has the trend windows with place and best rank where they stood; two at once stand under each other', () => {
    expect(chart?.bands.map(({ words, left, width, line }) => [words, left, Math.round(width * 240), line])).toEqual([
      ['#periscopeday · France · no. 3 · 09:00–10:00', 0.25, 60, 0],
      ['#periscopeday · Paris · since 09:30', 0.375, 60, 1],
      ['#periscopeday · France · 10:10–11:40', 130 / 240, 90, 0],
    ])
    expect(chart?.bandLines).toBe(2)
  })

  test('has each stream where it truly began, as wide as it lasted, by account; a cancelled one is not there, one without a time is said', () => {
    expect(chart?.lanes).toEqual([
      { account: 'periscope:@station', ticks: [expect.objectContaining({ left: 0.5, width: 6 / 240, words: '10:00 · Régie · periscope:@station · 6 min' })] },
      { account: '', ticks: [expect.objectContaining({ left: 0.125, width: 0, words: '08:30 · Toit' })] },
    ])
    expect(chart?.streamsAside).toBe(1)
  })

  test('has the relays of the day with their audience; those without a time, or of another day, are said beside it', () => {
    expect(chart?.relays.map(({ name, left, room, words }) => [name, left, room, words])).toEqual([
      ['Periscope France', 0.5, 0.5, '10:00 · Periscope France · ≈\u00a02,500,000 followers or listeners'],
    ])
    expect(relaysAside).toEqual(['La matinale', '22 Apr 2015 · 10:00 · La veille'])
  })

  test('says the same in its table', () => {
    expect(chart?.hours.map(({ windows, relays, live }) => [windows.length, relays.length, live])).toEqual([
      [0, 0, ['08:30 · Toit']], [2, 0, []], [1, 1, ['10:00 · Régie · periscope:@station · 6 min']], [1, 0, []],
    ])
  })

  test('is of nothing where there is neither a mention nor a trend window', () => {
    expect(viewOf(aPlan({ campaign: window })).chart).toBeNull()
    expect(viewOf(aPlan({ campaign: window, trends: [aTrendWindow()] })).chart?.scale).toEqual([])
  })
})

test('counts, authors, voices and duplicates stand with what leads to their rows', () => {
  const twice = { url: 'https://x.com/lea/status/1', author: '@lea', text: 'Bravo !', at: at('09:00') }
  const plan = aPlan({ campaign: window, mentions: [
    aMention({ ...twice, reach: 120 }), aMention(twice), aMention({ author: '@paul', text: 'RT @lea : Bravo !', at: at('09:05') }), aMention({ author: '@paul', text: 'Vu', at: { kind: 'date', date: '2015-04-23' } }),
  ] })
  const { counts, authors, voices, duplicates } = viewOf(plan, 'fr')
  expect(counts.map(({ label, value, leads }) => [label, value, leads])).toEqual([
    ['comptées', '3', { kind: 'mentions', of: 'counted' }], ['doublons écartés', '1', { kind: 'mentions', of: 'duplicates' }],
    ['reprises', '1', { kind: 'mentions', of: 'relayed' }], ['sans heure', '1', { kind: 'mentions', of: 'withoutHour' }],
  ])
  expect(authors).toEqual([{ author: '@paul', name: '@paul', mentions: '2', reach: '' }, { author: '@lea', name: '@lea', mentions: '1', reach: '120' }])
  expect(voices).toEqual([{ text: 'Bravo !', author: '@lea', mentions: '2', relayed: '1' }])
  expect(duplicates).toMatchObject([{ post: rowsOf(plan.mentions)[0]?.id, author: '@lea', text: 'Bravo !', rows: '1', more: 0 }])
})

test('a daily series is a line with J on it, its first and last value dated, and the differences signed', () => {
  const onDay = (asOf: string, value: number) =>
    aFigure({ role: 'series', metric: 'followers', value, asOf, perimeter: { kind: 'accounts', accounts: [station.id], from: asOf, to: asOf } })
  const { series } = viewOf(aPlan({ accounts: [station], figures: [onDay('2015-04-22', 1_000), onDay('2015-04-23', 1_500), onDay('2015-04-24', 900)] }))
  expect(series).toHaveLength(1)
  expect(series[0]).toMatchObject({
    name: 'periscope:@station', metric: 'Followers',
    days: [{ date: '22 Apr 2015', offset: 'J−1', value: '1,000', change: '' }, { offset: 'Day J', change: '+500' }, { offset: 'J+1', change: '−600' }],
    marks: [{ value: '1,000', difference: '' }, { value: '1,500', difference: '+500' }, { value: '900', difference: '−100' }, { figure: null, value: '', difference: '' }],
    curve: { points: [{ x: 0, y: 1 / 6 }, { x: 0.5, y: 1 }, { x: 1, y: 0 }], day: 0.5, first: '1,000 on 22 Apr 2015', last: '900 on 24 Apr 2015' },
  })
})
