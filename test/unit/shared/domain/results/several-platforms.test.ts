import { describe, expect, test } from 'vitest'
import { formulaWords } from '../../../../../renderer/features/origin/origin-formula.view.ts'
import { metricLines } from '../../../../../renderer/features/results/stream-panel.view.ts'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import { isFoldedFrom } from '../../../../../shared/domain/recap/fold-rows.ts'
import { originOf } from '../../../../../shared/domain/recap/origin-of.ts'
import { METRICS, type Metric } from '../../../../../shared/domain/results/metric.ts'
import { measureStreams } from '../../../../../shared/domain/results/stream-metrics.ts'
import { translator } from '../../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anItem, anObservation, aSlot, aStream } from '../../../../support/builders.ts'

const english = translator('en')
const slot = aSlot()
const stream = aStream({ slot: slot.id })
const items = (['youtube', 'facebook'] as const).map((platform) =>
  anItem({ platform, account: null, state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 } }))
const read = (index: number, metrics: Partial<Record<Metric, number>>, asOf = '2015-04-24') =>
  anObservation({ of: { kind: 'item', item: items[index]?.id ?? 'item:none' }, metrics, asOf })
const plan = aPlan({
  slots: [slot], streams: [stream], items,
  observations: [
    read(0, { views: 100, peakViewers: 40, reach: 90, avgViewers: 12, avgPctViewed: 50 }),
    read(1, { views: 60, peakViewers: 70, reach: 55, avgViewers: 30 }),
    read(0, { avgViewers: 9 }, '2015-04-23'),
  ],
})
const origin = (metric: Metric, of = plan) => originOf(of, { kind: 'reading', stream: stream.id, metric })
const formula = (metric: Metric) => {
  const found = origin(metric)
  return found === null ? null : formulaWords(found, english)
}

describe('one stream on two platforms', () => {
  test('counts add up, of peaks and reach the highest is certain, means stand apart', () => {
    const [measured] = measureStreams(plan)
    expect(METRICS.flatMap((metric) => (measured?.readings[metric] === undefined ? [] : [[metric, measured.readings[metric].value]]))).toEqual([
      ['views', 160], ['reach', 90], ['avgPctViewed', 50], ['peakViewers', 70],
    ])
    expect(measured?.apart.avgViewers?.map(({ value, platforms }) => [platforms, value])).toEqual([[['youtube'], 12], [['facebook'], 30]])
  })

  test('the origin says which of the three it is, with both rows', () => {
    expect(formula('views')).toBe('Σ 100 + 60 = 160')
    expect(formula('peakViewers')).toBe('70, the highest of 40 · 70: these are not added up')
    expect(formula('avgViewers')).toBe('12 · 30: these are neither added up nor averaged')
    expect(formula('avgPctViewed')).toContain('from a single value')
    expect(origin('avgViewers')?.rows.map(({ value, whyNot }) => [value, whyNot])).toEqual([[12, 'apart'], [9, 'older'], [30, 'apart']])
    for (const metric of METRICS) expect([metric, isFoldedFrom(origin(metric)!)]).toEqual([metric, true])
  })

  test('the panel shows a mean platform by platform, in place of a number that nobody measured', () => {
    const row = buildRecap(plan, { now: '2015-05-04T08:00:00Z' }).streams.find((one) => one.stream === stream.id)
    const shown = new Map(metricLines(row!, english).map(({ metric, value }) => [metric, value]))
    expect([shown.get('peakViewers'), shown.get('avgViewers')]).toEqual(['70', 'YouTube 12 · Facebook 30'])
  })
})

test('a slot streamed twice has the highest peak of both and no mean of means', () => {
  const second = aStream({ slot: slot.id })
  const own = anItem({ platform: 'youtube', account: null, state: { kind: 'linked', stream: second.id, by: 'link', confidence: 1 } })
  const twice = aPlan({
    slots: [slot], streams: [stream, second], items: [items[0]!, own],
    observations: [read(0, { peakViewers: 40, avgViewers: 12 }), anObservation({ of: { kind: 'item', item: own.id }, metrics: { peakViewers: 25, avgViewers: 5 } })],
  })
  const of = (metric: Metric) => originOf(twice, { kind: 'slot', slot: slot.id, metric })
  expect([of('peakViewers')?.value, of('peakViewers')?.method, of('avgViewers')?.value]).toEqual([40, 'highest', null])
  expect(of('avgViewers')?.rows.map(({ whyNot }) => whyNot)).toEqual(['apart', 'apart'])
})
