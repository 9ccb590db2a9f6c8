import type { Recap } from '../../shared/domain/recap/recap.ts'
import type { FormatRow, HourRow, ParticipantRow, StreamRow } from '../../shared/domain/recap/recap-rows.ts'
import { INDICATOR_IDS, type IndicatorId, type IndicatorValue } from '../../shared/domain/results/indicator.ts'
import { aCampaign } from './builders.ts'

/** One stream of a made-up recap: who, when (minutes of the day, `null` = not done), and its figures. */
export interface StreamSeed {
  readonly person: number
  readonly format: string
  readonly planned: number
  readonly actual: number | null
  readonly views: number | null
  readonly likes: number | null
}

const NO_PERIMETER = { kind: 'roster', accounts: [], streams: [], terms: [], from: null, to: null } as const

/**
 * A recap made by hand from a list of streams, for tests of the workbook alone: its sums, means, hours and formats are
 * worked out here in the plainest way, so that the sheets can be held against them.
 */
export function aRecap(seeds: readonly StreamSeed[], more: Partial<Recap> = {}): Recap {
  const streams = seeds.map(streamRow)
  const live = streams.filter(({ stream }) => stream !== null)
  const views = live.flatMap(({ figures }) => figures.views?.value ?? [])
  const likes = live.flatMap(({ figures }) => figures.likes?.value ?? [])
  const indicators = indicatorsOf({
    'streams.count': [live.length, null, live.length],
    'streams.delivered': [live.length, null, live.length],
    'views.total': [sum(views), null, views.length],
    'views.mean': [mean(views), median(views), views.length],
    'views.median': [median(views), null, views.length],
    'likes.total': [sum(likes), null, likes.length],
    'duration.mean': [live.length === 0 ? null : 120, live.length === 0 ? null : 120, live.length],
  })
  return {
    campaign: aCampaign(),
    builtAt: '2015-05-04T08:00:00.000Z',
    rex: [],
    indicators,
    figures: [],
    refusedRatios: [],
    hours: hoursOf(seeds),
    outsideDay: [],
    dayEnds: 1440,
    formats: formatsOf(seeds),
    coverage: {
      from: 420, to: 1200, coveredMinutes: 98, windowMinutes: 780, share: 0.1256, longestGapMinutes: 41, longestGap: null, targetMet: null,
      gapsOverTarget: [], startsPerQuarter: [], mostAtOnce: 1, hoursWithout: [], teamsWithout: [], formatsWithout: [],
    },
    drift: [],
    objectives: [],
    tasks: [],
    channels: [],
    funnel: [],
    relays: [],
    participants: participantsOf(seeds),
    streams,
    mentions: { rows: 0, counted: 0, withoutHour: 0, beforeDay: 0, afterDay: 0, relayed: 0, authors: [], duplicates: [], repeated: [] },
    series: [],
    trends: [],
    learnings: [],
    noted: [],
    nextSteps: [],
    method: [],
    controls: [],
    leftovers: { unassigned: 0, notOurs: 0, unplayedSlots: 0 },
    data: [],
    ...more,
  }
}

function streamRow(seed: StreamSeed, index: number): StreamRow {
  const figure = (value: number) => ({ value, approximate: false, asOf: '2015-04-24', sources: [] })
  return {
    slot: `slot:s${index}`,
    stream: seed.actual === null ? null : `stream:s${index}`,
    ref: `S-${String(index + 1).padStart(2, '0')}`,
    title: `Visite ${index + 1}`,
    format: seed.format,
    participants: [{ id: personId(seed.person), label: `Personne ${seed.person}` }],
    account: { id: 'account:station', label: 'periscope:@station' },
    outcome: seed.actual === null ? 'notDone' : 'done',
    plannedMinute: seed.planned,
    plannedSeconds: 120,
    actualMinute: seed.actual,
    actualSeconds: seed.actual === null ? null : 120,
    deviationMinutes: seed.actual === null ? null : seed.actual - seed.planned,
    figures: {
      ...(seed.views === null ? {} : { views: figure(seed.views) }),
      ...(seed.likes === null ? {} : { likes: figure(seed.likes) }),
    },
    apart: {},
    link: '',
    sources: [],
  }
}

function participantsOf(seeds: readonly StreamSeed[]): readonly ParticipantRow[] {
  return [...new Set(seeds.map(({ person }) => person))].map((person) => {
    const own = seeds.filter((seed) => seed.person === person)
    const live = own.filter(({ actual }) => actual !== null)
    const views = live.flatMap((seed) => seed.views ?? [])
    return {
      id: personId(person),
      ref: `P-${person}`,
      name: `Personne ${person}`,
      role: 'Journaliste',
      team: 'Rédaction',
      device: 'iphone',
      status: 'confirmed',
      cannotTakePart: '',
      plannedSlots: own.length,
      doneSlots: live.length,
      improvised: 0,
      streams: live.length,
      views: sum(views),
      likes: sum(live.flatMap((seed) => seed.likes ?? [])),
      viewsN: views.length,
      presence: live.length > 0 ? 'present' : 'absent',
    }
  })
}

function hoursOf(seeds: readonly StreamSeed[]): readonly HourRow[] {
  return Array.from({ length: 13 }, (_, index) => index + 7).map((hour) => {
    const here = seeds.filter(({ actual }) => actual !== null && Math.floor(actual / 60) === hour)
    const views = here.flatMap((seed) => seed.views ?? [])
    const trending = hour >= 9 && hour < 17
    return { hour, streams: here.length, views: sum(views), viewsN: views.length, mentions: hour * 3, trending }
  })
}

function formatsOf(seeds: readonly StreamSeed[]): readonly FormatRow[] {
  const live = seeds.filter(({ actual }) => actual !== null)
  return [...new Set(live.map(({ format }) => format))].map((format) => {
    const own = live.filter((seed) => seed.format === format)
    const views = own.flatMap((seed) => seed.views ?? [])
    const likes = own.flatMap((seed) => seed.likes ?? [])
    return {
      format, streams: own.length, n: views.length, views: sum(views), viewsMean: mean(views),
      viewsMedian: median(views), likes: sum(likes), likesN: likes.length, tooFew: views.length < 5,
    }
  })
}

function indicatorsOf(known: Partial<Record<IndicatorId, readonly [number | null, number | null, number]>>): readonly IndicatorValue[] {
  return INDICATOR_IDS.map((id) => {
    const [value, middle, n] = known[id] ?? [null, null, 0]
    return {
      id, value, median: middle, numerator: null, denominator: null, approximate: false,
      unit: id === 'duration.mean' ? 'seconds' : 'views', perimeter: NO_PERIMETER, platforms: [],
      asOf: '2015-04-24', asOfEarliest: '2015-04-24', n, of: n, sources: [], basis: value === null ? 'none' : 'computed',
      refused: null,
    }
  })
}

const personId = (person: number) => `participant:p${person}` as const
const sum = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number | null => {
  const total = sum(values)
  return total === null ? null : total / values.length
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0]
  return (low + high) / 2
}
