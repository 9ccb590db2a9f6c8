import { describe, expect, test } from 'vitest'
import { measureStreams } from '../../../../../shared/domain/results/stream-metrics.ts'
import { EVERYTHING, type Scope } from '../../../../../shared/domain/results/scope.ts'
import type { Metric } from '../../../../../shared/domain/results/metric.ts'
import type { Observation } from '../../../../../shared/domain/results/observation.ts'
import type { PlatformItem } from '../../../../../shared/domain/results/platform-item.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, anItem, anObservation, aStream } from '../../../../support/builders.ts'

const station = anAccount()
const stream = aStream({ account: station.id })
const linked = (fields: Partial<PlatformItem> = {}): PlatformItem =>
  anItem({ state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 }, ...fields })
const read = (item: PlatformItem, asOf: string, views: number): Observation =>
  anObservation({ of: { kind: 'item', item: item.id }, asOf, metrics: { views } })
const noted = (asOf: string, views: number): Observation =>
  anObservation({ of: { kind: 'stream', stream: stream.id }, asOf, metrics: { views }, approximate: true })

function readingOf(items: readonly PlatformItem[], observations: readonly Observation[], scope: Scope = EVERYTHING) {
  const plan = aPlan({ accounts: [station], streams: [stream], items, observations })
  return measureStreams(plan, scope).map(({ readings }) => readings['views' satisfies Metric])
}

describe('the views of a stream', () => {
  test('are those of all its items together', () => {
    const items = [linked({ platform: 'instagram' }), linked({ platform: 'youtube' })]
    const [reading] = readingOf(items, items.map((item) => read(item, '2015-04-24', 100)))
    expect(reading).toMatchObject({ value: 200, approximate: false, platforms: ['instagram', 'youtube'] })
  })

  test('noted by hand count as long as no file says otherwise', () => {
    expect(readingOf([linked()], [noted('2015-04-23', 90)])).toMatchObject([
      { value: 90, approximate: true, items: [], platforms: ['periscope'], accounts: [station.id] },
    ])
  })

  test('noted by hand are never added to a reading of the same date or later', () => {
    const item = linked()
    expect(readingOf([item], [noted('2015-04-24', 90), read(item, '2015-04-24', 100)])).toMatchObject([{ value: 100 }])
  })

  test('noted by hand after the last file take its place', () => {
    const item = linked()
    expect(readingOf([item], [noted('2015-04-25', 130), read(item, '2015-04-24', 100)])).toMatchObject([{ value: 130 }])
  })

  test('are missing, not nought, where nobody says', () => {
    expect(readingOf([linked()], [])).toEqual([undefined])
  })

  test('as of a date leave out later readings', () => {
    const item = linked()
    const observations = [read(item, '2015-04-24', 100), read(item, '2015-04-30', 140)]
    expect(readingOf([item], observations, { ...EVERYTHING, readUntil: '2015-04-29' })).toMatchObject([{ value: 100 }])
  })

  test('within an account are those of its items only', () => {
    const other = anAccount({ handle: '@autre' })
    const items = [linked(), linked({ account: other.id })]
    const observations = items.map((item) => read(item, '2015-04-24', 100))
    const scope = { ...EVERYTHING, accounts: new Set([other.id]) }
    expect(readingOf(items, observations, scope)).toMatchObject([{ value: 100, accounts: [other.id] }])
  })
})

test('a cancelled stream is not measured', () => {
  expect(measureStreams(aPlan({ streams: [aStream({ status: 'cancelled' })] }))).toEqual([])
})

test('a stream lasts as long as noted, else from start to end, else as its longest item', () => {
  const noTimes = aStream()
  const timed = aStream({
    startedAt: { kind: 'local', local: '2015-04-23T09:30', zone: null },
    endedAt: { kind: 'instant', instant: '2015-04-23T07:33:30Z' },
  })
  const said = aStream({ ...timed, id: 'stream:said', durationSeconds: 100 })
  const item = anItem({
    durationSeconds: 95,
    state: { kind: 'linked', stream: noTimes.id, by: 'hand', confidence: 1 },
  })
  const plan = aPlan({ streams: [noTimes, timed, said, aStream()], items: [item] })
  expect(measureStreams(plan).map(({ seconds }) => seconds)).toEqual([95, 210, null, 100])
})
