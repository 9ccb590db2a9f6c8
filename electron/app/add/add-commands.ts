import type { z } from 'zod'
import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import type { Command } from '../../../shared/domain/commands/command.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { findAccount, findParticipant, findSlot, findStream } from '../../../shared/domain/plan/find-by-text.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Perimeter } from '../../../shared/domain/results/figure.ts'
import { firstInstant, instantOfDayMinute } from '../../../shared/domain/schedule/day-time.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { ADD_INPUTS, type AddWhat, type figureInput, type learningInput, type resultInput, type touchInput, type trendInput } from './add-input.ts'

/** A command to run, with the name of who types it where the file says so. */
export interface AddStep {
  readonly command: Command
  readonly typedBy: string | null
}

/**
 * The command that one object of an `add` file stands for: the same command, with the same rules, as when she types it.
 * `command.invalid` names the field that does not fit; names that lead nowhere or to two records are refused.
 *
 * @param today used where a result gives no as-of date
 */
export function addCommand(plan: Plan, what: AddWhat, json: unknown, today: PlainDate): Result<AddStep, AppError> {
  const parsed = ADD_INPUTS[what].safeParse(json)
  if (!parsed.success) {
    const problem = parsed.error.issues[0]
    return err(appError('command.invalid', { field: problem?.path.join('.') || what, reason: problem?.message ?? '' }))
  }
  // The schema of `what` made this data; the table below takes that very type.
  const build = BUILDERS[what] as (plan: Plan, data: unknown, today: PlainDate) => Result<AddStep, AppError>
  return build(plan, parsed.data, today)
}

const BUILDERS: {
  readonly [What in AddWhat]: (plan: Plan, data: z.infer<(typeof ADD_INPUTS)[What]>, today: PlainDate) => Result<AddStep, AppError>
} = {
  figure: figureStep,
  result: resultStep,
  touch: touchStep,
  learning: learningStep,
  'next-step': (_plan, data) => ok(typed({ type: 'nextStep.add', fields: data })),
  trend: trendStep,
}

function figureStep(plan: Plan, data: z.infer<typeof figureInput>): Result<AddStep, AppError> {
  const perimeter = perimeterOf(plan, data.perimeter)
  if (!perimeter.ok) return perimeter
  const { metric, value, approximate, unit, asOf, note } = data
  const fields = { role: 'claim', metric, value, approximate, unit, asOf, note, perimeter: perimeter.value } as const
  return ok({ command: { type: 'figure.add', fields }, typedBy: data.source?.typedBy ?? null })
}

function perimeterOf(plan: Plan, data: z.infer<typeof figureInput>['perimeter']): Result<Perimeter, AppError> {
  const [from, to] = [data.from ?? null, data.to ?? null]
  if (data.accounts !== undefined) {
    const accounts = all(data.accounts.map((text) => findAccount(plan, text)))
    return accounts.ok ? ok({ kind: 'accounts', accounts: accounts.value.map((row) => row.id), from, to }) : accounts
  }
  if (data.streams !== undefined) {
    const streams = all(data.streams.map((text) => findStream(plan, text)))
    return streams.ok ? ok({ kind: 'streams', streams: streams.value.map((row) => row.id) }) : streams
  }
  return ok(data.term === undefined ? { kind: 'campaign' } : { kind: 'term', term: data.term, from, to })
}

function resultStep(plan: Plan, data: z.infer<typeof resultInput>, today: PlainDate): Result<AddStep, AppError> {
  const { views, likes, comments, shares, approximate, link } = data
  const named = Object.entries({ views, likes, comments, shares }).filter(([, value]) => value !== undefined)
  const reading = { metrics: { ...data.metrics, ...Object.fromEntries(named) }, asOf: data.asOf ?? today, approximate, link }
  if (data.stream !== undefined) {
    const stream = findStream(plan, data.stream)
    if (!stream.ok) return stream
    return ok(typed({ type: 'results.type', of: { kind: 'stream', stream: stream.value.id }, ...reading }))
  }
  const slot = findSlot(plan, data.slot ?? '')
  if (!slot.ok) return slot
  const startedAt = startOf(plan, data.startedAt)
  if (!startedAt.ok) return startedAt
  return ok(typed({ type: 'results.type', of: { kind: 'slot', slot: slot.value.id, startedAt: startedAt.value }, ...reading }))
}

function startOf(plan: Plan, text: string | undefined): Result<string | null, AppError> {
  if (text === undefined) return ok(null)
  if (text.endsWith('Z')) return ok(text)
  const instant = firstInstant(instantOfDayMinute(campaignOf(plan), minuteOf(text)))
  return instant === null ? err(appError('command.invalid', { field: 'startedAt', reason: text })) : ok(instant)
}

function touchStep(plan: Plan, data: z.infer<typeof touchInput>): Result<AddStep, AppError> {
  const people =
    data.participants === 'all'
      ? ok(rowsOf(plan.participants))
      : all(data.participants.map((text) => findParticipant(plan, text)))
  if (!people.ok) return people
  const when = data.at ?? data.date ?? campaignOf(plan).day
  const at = when.includes('T') ? ({ kind: 'instant', instant: when } as const) : ({ kind: 'date', date: when } as const)
  const { channel, by, text } = data
  return ok(typed({ type: 'touch.add', fields: { channel, by, text, at, participants: people.value.map((row) => row.id) } }))
}

function learningStep(plan: Plan, data: z.infer<typeof learningInput>): Result<AddStep, AppError> {
  const named = all(data.streams.map((text) => findStream(plan, text)))
  if (!named.ok) return named
  const alike = data.allOfFormat
    ? rowsOf(plan.streams).filter((stream) => stream.format === data.format && stream.status !== 'cancelled')
    : []
  const streams = [...new Set([...named.value, ...alike].map((stream) => stream.id))]
  const { text, format } = data
  return ok(typed({ type: 'learning.add', fields: { text, format, evidence: { streams, figures: [], log: [] } } }))
}

function trendStep(_plan: Plan, data: z.infer<typeof trendInput>): Result<AddStep, AppError> {
  const to = data.to === null ? null : minuteOf(data.to)
  return ok(typed({ type: 'trend.add', fields: { ...data, from: minuteOf(data.from), to } }))
}

const typed = (command: Command): AddStep => ({ command, typedBy: null })

function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

function all<Value>(results: readonly Result<Value, AppError>[]): Result<readonly Value[], AppError> {
  const values: Value[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return ok(values)
}
