import { outreachCounts } from '../../renderer/features/outreach/outreach-counts.view.ts'
import { rosterLines } from '../../renderer/features/participants/roster.view.ts'
import { summaryOf } from '../../renderer/features/participants/summary.view.ts'
import { tasksView } from '../../renderer/features/relays-tasks/tasks.view.ts'
import { runOfShowView } from '../../renderer/features/run-of-show/run-of-show.view.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { touchesByChannel } from '../../shared/domain/outreach/touches-by-channel.ts'
import { buildRecap } from '../../shared/domain/recap/build-recap.ts'
import { owedFigures } from '../../shared/domain/recap/chase-list.ts'
import type { FigureOrigin } from '../../shared/domain/recap/figure-origin.ts'
import { COUNTED, type Counted, type FigureRef } from '../../shared/domain/recap/figure-ref.ts'
import { originOf } from '../../shared/domain/recap/origin-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { METRICS } from '../../shared/domain/results/metric.ts'
import { measureStreams } from '../../shared/domain/results/stream-metrics.ts'
import { funnelOf } from '../../shared/domain/roster/funnel.ts'
import { rowsOf } from '../../shared/lib/table.ts'

const ENGLISH = translator('en')
const NOW = '2015-05-04T10:00:00.000Z'

/** A number as a screen shows it: taken from what the screen shows, not from its origin. */
export interface Shown {
  readonly ref: FigureRef
  readonly value: number | null
}

/** Its origin; a number that is shown always has one. */
export function originOfShown(plan: Plan, ref: FigureRef): FigureOrigin {
  const origin = originOf(plan, ref)
  if (origin === null) throw new Error(`no origin of ${JSON.stringify(ref)}`)
  return origin
}

/** Every number that a campaign's screens show, from the very functions that the screens use. */
export function shownNumbers(plan: Plan): readonly Shown[] {
  const recap = buildRecap(plan, { now: NOW })
  const indicators = recap.indicators.map(({ id, value }): Shown => ({ ref: { kind: 'indicator', id }, value }))
  const figures = rowsOf(plan.figures).map(({ id, value }): Shown => ({ ref: { kind: 'figure', id }, value }))
  const readings = measureStreams(plan).flatMap(({ stream, readings: own }) =>
    METRICS.flatMap((metric): readonly Shown[] => (own[metric] === undefined ? [] : [{ ref: { kind: 'reading', stream: stream.id, metric }, value: own[metric].value }])),
  )
  const participants = recap.participants.flatMap((row) =>
    (['plannedSlots', 'doneSlots', 'improvised', 'streams', 'views', 'likes'] as const).map((number): Shown => ({ ref: { kind: 'participant', participant: row.id, number }, value: row[number] })),
  )
  const formats = recap.formats.flatMap((row) =>
    (['streams', 'views', 'viewsMean', 'viewsMedian', 'likes'] as const).map((number): Shown => ({ ref: { kind: 'format', format: row.format, number }, value: row[number] })),
  )
  const hours = recap.hours.flatMap((row) =>
    (['streams', 'views', 'mentions'] as const).map((number): Shown => ({ ref: { kind: 'hour', hour: row.hour, number }, value: row[number] })),
  )
  const outside = recap.outsideDay.flatMap((row) =>
    (['streams', 'views'] as const).map((number): Shown => ({ ref: { kind: 'outsideDay', side: row.side, number }, value: row[number] })),
  )
  const drift = recap.drift.map(({ metric, asOf, total }): Shown => ({ ref: { kind: 'drift', metric, asOf }, value: total }))
  return [...indicators, ...figures, ...readings, ...participants, ...formats, ...hours, ...outside, ...drift, ...counted(plan), ...outreach(plan)]
}

/** As the participants page prints it, where what counts nobody is left out. */
function rosterCount(plan: Plan, wanted: FigureRef): number {
  return countOf(summaryOf(rosterLines(plan), ENGLISH), wanted)
}

function countOf(counts: readonly { readonly ref: FigureRef | null; readonly count: number }[], wanted: FigureRef): number {
  return counts.find(({ ref }) => JSON.stringify(ref) === JSON.stringify(wanted))?.count ?? 0
}

/** The funnel, the channels and the line under the title of outreach. */
function outreach(plan: Plan): readonly Shown[] {
  const people = rowsOf(plan.participants)
  return [
    ...funnelOf(people).flatMap(({ status, now, reached }): readonly Shown[] => [
      { ref: { kind: 'status', status, number: 'now' }, value: now },
      ...(reached === null ? [] : [{ ref: { kind: 'status', status, number: 'reached' } as const, value: reached }]),
    ]),
    ...touchesByChannel(rowsOf(plan.touches), people).flatMap((row) =>
      (['touches', 'people', 'confirmed', 'conversion'] as const).map((number): Shown => ({ ref: { kind: 'channel', channel: row.channel, number }, value: row[number] }))),
    ...rowsOf(plan.relays).flatMap(({ id, audience }): readonly Shown[] => (audience === null ? [] : [{ ref: { kind: 'relay', relay: id }, value: audience }])),
  ]
}

function counted(plan: Plan): readonly Shown[] {
  const recap = buildRecap(plan, { now: NOW })
  const items = (kind: string): number => rowsOf(plan.items).filter(({ state }) => state.kind === kind).length
  const indicator = (id: string): number | null => recap.indicators.find((one) => one.id === id)?.value ?? null
  const onSchedule = (of: Counted): number => countOf(runOfShowView(plan, ENGLISH).counts, { kind: 'count', of })
  const inOutreach = (of: Counted): number => countOf(outreachCounts(plan, ENGLISH), { kind: 'count', of })
  const values: Readonly<Record<(typeof COUNTED)[number], number | null>> = {
    planned: indicator('streams.planned'),
    done: indicator('streams.delivered'),
    notDone: recap.leftovers.unplayedSlots,
    improvised: recap.streams.filter(({ outcome }) => outcome === 'improvised').length,
    linked: items('linked'),
    unassigned: recap.leftovers.unassigned,
    notOurs: recap.leftovers.notOurs,
    owing: owedFigures(plan).size,
    withoutEmail: rosterCount(plan, { kind: 'count', of: 'withoutEmail' }),
    placed: onSchedule('placed'),
    toPlace: onSchedule('toPlace'),
    accountsUsed: onSchedule('accountsUsed'),
    mostAtOnce: runOfShowView(plan, ENGLISH).coverage.mostAtOnce,
    touches: inOutreach('touches'),
    peopleReached: inOutreach('peopleReached'),
    tasksDone: tasksView(plan, '2015-05-04').filter(({ state }) => state === 'done').length,
  }
  const { mentions } = recap
  return [
    ...COUNTED.map((of): Shown => ({ ref: { kind: 'count', of }, value: values[of] })),
    { ref: { kind: 'mentions', of: 'counted' }, value: mentions.counted },
    { ref: { kind: 'mentions', of: 'duplicates' }, value: mentions.rows - mentions.counted },
    ...(['relayed', 'withoutHour', 'beforeDay', 'afterDay'] as const).map((of): Shown => ({ ref: { kind: 'mentions', of }, value: mentions[of] })),
    ...mentions.authors.map(({ author, mentions: value }): Shown => ({ ref: { kind: 'mentionsOf', of: 'author', whose: author }, value })),
    ...mentions.repeated.map(({ text, mentions: value }): Shown => ({ ref: { kind: 'mentionsOf', of: 'words', whose: text }, value })),
    ...mentions.repeated.map(({ text, relayed: value }): Shown => ({ ref: { kind: 'mentionsOf', of: 'relayed', whose: text }, value })),
    ...mentions.duplicates.map(({ post, rows }): Shown => ({ ref: { kind: 'copies', post }, value: rows.length })),
  ]
}
