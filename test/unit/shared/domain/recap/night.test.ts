import { expect, test } from 'vitest'
import { mentionsChart } from '../../../../../renderer/features/results/mentions-chart.view.ts'
import { relaysAside } from '../../../../../renderer/features/results/mentions-relays.view.ts'
import { hourChart } from '../../../../../renderer/features/rex/hour-chart.view.ts'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import type { HourNumber } from '../../../../../shared/domain/recap/figure-ref.ts'
import { originOf } from '../../../../../shared/domain/recap/origin-of.ts'
import { translator } from '../../../../../shared/i18n/translate.ts'
import { recapSheets } from '../../../../../shared/sheets/recap.sheets.ts'
import type { CellSpec } from '../../../../../shared/sheets/workbook-spec.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aMention, aStream } from '../../../../support/builders.ts'
import { aRelay } from '../../../../support/recap-builders.ts'

const english = translator('en')
const at = (local: string) => ({ kind: 'local', local, zone: null }) as const
const NIGHT = at('2015-04-24T00:30')
const MORNING = at('2015-04-24T09:00')
const late = aMention({ at: MORNING })

/** A campaign from 22:00 to 01:00: in its last hour two streams and three mentions, one of each the morning after. */
const plan = aPlan({
  campaign: { windowFrom: 1320, windowTo: 1500 },
  streams: [aStream({ startedAt: at('2015-04-23T22:10') }), aStream({ startedAt: NIGHT }), aStream({ startedAt: NIGHT }), aStream({ startedAt: MORNING })],
  relays: [aRelay({ name: 'In the night', date: '2015-04-24', minute: 30, audience: null }), aRelay({ name: 'At its end', date: '2015-04-24', minute: 60, audience: null })],
  mentions: [aMention({ at: NIGHT, author: '@a' }), aMention({ at: NIGHT, author: '@b' }), aMention({ at: NIGHT, author: '@c' }), late],
})
const recap = buildRecap(plan, { now: '2015-05-04T08:00:00Z' })

test('a campaign that ends at one in the morning counts the streams and the mentions of its last hour in that hour', () => {
  expect(recap.hours.map(({ hour, streams, mentions }) => [hour, streams, mentions])).toEqual([[22, 1, 0], [23, 0, 0], [24, 2, 3]])
  expect(recap.outsideDay.map(({ side, streams }) => [side, streams])).toEqual([['after', 1]])
  expect(recap.mentions).toMatchObject({ counted: 4, beforeDay: 0, afterDay: 1, withoutHour: 0 })
})

test('so do the origins of both', () => {
  const origin = (hour: number, number: HourNumber) => originOf(plan, { kind: 'hour', hour, number })?.value
  expect([origin(24, 'streams'), origin(24, 'mentions'), origin(33, 'streams'), origin(33, 'mentions')]).toEqual([2, 3, 0, 0])
  expect(originOf(plan, { kind: 'mentions', of: 'afterDay' })?.rows.map(({ record }) => record)).toEqual([late.id])
})

test('so do the drawings of the results and of the REX', () => {
  expect(mentionsChart(recap, english)?.hours.map(({ mentions, streams, live }) => [mentions, streams, live.length])).toEqual([[0, '1', 1], [0, '0', 0], [3, '2', 2]])
  expect(mentionsChart(recap, english)?.hours.map(({ span, relays }) => [span, relays])).toEqual([['22:00–23:00', []], ['23:00–24:00', []], ['24:00–25:00', ['24:30 · In the night']]])
  expect(relaysAside(recap, english)).toEqual(['24 Apr 2015 · 01:00 · At its end'])
  const drawn = hourChart(recap, english)
  expect(drawn?.bars.map(({ span, value }) => [span, value])).toEqual([['22:00–23:00', '0'], ['23:00–24:00', '0'], ['24:00–25:00', '3']])
  expect(drawn?.outside).toEqual([{ span: 'After the day', value: '1' }])
})

test('so do the sheets', () => {
  const value = (cell: CellSpec | undefined) => (cell?.kind === 'formula' ? cell.cached : cell?.kind === 'number' ? cell.value : null)
  const hours = (sheet: number, columns: readonly number[]) =>
    recapSheets(recap, english).sheets[sheet]?.rows.filter(({ cells: [hour] }) => hour?.kind === 'number' && hour.value === 24).map(({ cells }) => columns.map((column) => value(cells[column])))
  expect(hours(1, [1, 4])).toEqual([[2, 3]])
  expect(hours(6, [1])).toEqual([[3]])
})
