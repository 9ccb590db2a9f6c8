import { accountOfStream, peopleOfStream } from '../../../shared/domain/day/stream-owners.ts'
import type { Stream } from '../../../shared/domain/day/stream.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { measureStreams } from '../../../shared/domain/results/stream-metrics.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { dayMinuteOfInstant, dayMinuteOfMoment, firstInstant, momentToInstant } from '../../../shared/domain/schedule/day-time.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import type { AccountId, ParticipantId, SlotId, StreamId } from '../../../shared/domain/values/id-schema.ts'
import type { DayMinute, Instant } from '../../../shared/domain/values/moment.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { MINUTES_PER_DAY } from '../../../shared/lib/time-units.ts'
import { startsOf } from './start-instants.ts'

/** Where something of the day stands. `late`: its time has passed and nobody has said that it began. */
export type LiveState = 'live' | 'late' | 'next' | 'ended' | 'cancelled' | 'replaced'

/** A slot, a stream, or both once the slot went live: it keeps its key then, so that what is chosen stays chosen. */
export interface LiveRow {
  readonly key: string
  readonly slot: SlotId | null
  readonly stream: StreamId | null
  readonly state: LiveState
  readonly title: string
  readonly people: string
  readonly participants: readonly ParticipantId[]
  readonly account: string | null
  readonly plannedMinute: DayMinute | null
  readonly plannedSeconds: number | null
  /** Actual start and end in minutes of the day, fractional. */
  readonly startMinute: number | null
  readonly endMinute: number | null
  readonly startedAt: Instant | null
  /** Seconds until the planned start, negative once it has passed; `null` without a planned time. */
  readonly secondsToStart: number | null
  /** The same in dates of the campaign's zone: 1 is tomorrow. */
  readonly daysToStart: number | null
  readonly seconds: number | null
  readonly views: number | null
  readonly likes: number | null
  readonly link: string
  readonly reason: string
}

export interface LiveView {
  readonly now: readonly LiveRow[]
  readonly late: readonly LiveRow[]
  /** What has no time comes last. */
  readonly next: readonly LiveRow[]
  /** The latest first. */
  readonly done: readonly LiveRow[]
}

/** The day as it stands at an instant. Times are elapsed time, so that the hours of a clock change neither skip nor repeat. */
export function liveView(plan: Plan, now: Instant): LiveView {
  const rows = [...streamRows(plan), ...slotRows(plan, now)]
  const of = (...states: readonly LiveState[]): readonly LiveRow[] => rows.filter(({ state }) => states.includes(state))
  return {
    now: [...of('live')].sort((left, right) => (left.startMinute ?? 0) - (right.startMinute ?? 0)),
    late: [...of('late')].sort(byPlan),
    next: [...of('next')].sort(byPlan),
    done: [...of('ended', 'cancelled', 'replaced')].sort((left, right) => lastSeen(right) - lastSeen(left)),
  }
}

/** The rows one under the other, as the screen shows them. */
export function rowsInOrder({ now, late, next, done }: LiveView): readonly LiveRow[] {
  return [...now, ...late, ...next, ...done]
}

function byPlan(left: LiveRow, right: LiveRow): number {
  return (left.plannedMinute ?? Infinity) - (right.plannedMinute ?? Infinity) || left.title.localeCompare(right.title)
}

function lastSeen({ endMinute, startMinute, plannedMinute }: LiveRow): number {
  return endMinute ?? startMinute ?? plannedMinute ?? -1
}

function slotRows(plan: Plan, now: Instant): readonly LiveRow[] {
  const startOf = startsOf(campaignOf(plan))
  const today = Math.floor(dayMinuteOfInstant(campaignOf(plan), now) / MINUTES_PER_DAY)
  const streamed = new Set(rowsOf(plan.streams).filter(({ status }) => status !== 'cancelled').map(({ slot }) => slot))
  return rowsOf(plan.slots).filter(({ id }) => !streamed.has(id)).map((slot) => {
    const start = slot.startMinute === null ? null : startOf(slot.startMinute)
    const secondsToStart = start === null ? null : Math.round((start - Date.parse(now)) / 1000)
    return {
      ...NOTHING,
      key: slot.id,
      slot: slot.id,
      state: slot.state.kind === 'planned' ? (secondsToStart !== null && secondsToStart <= 0 ? 'late' : 'next') : slot.state.kind,
      title: slot.title,
      ...who(plan, slot.participants, slot.account),
      ...planned(slot),
      secondsToStart,
      daysToStart: slot.startMinute === null ? null : Math.floor(slot.startMinute / MINUTES_PER_DAY) - today,
      reason: slot.state.kind === 'planned' ? '' : slot.state.reason,
    }
  })
}

function streamRows(plan: Plan): readonly LiveRow[] {
  const campaign = campaignOf(plan)
  const measured = new Map(measureStreams(plan).map((one) => [one.stream.id, one]))
  const taken = new Set<SlotId>()
  return rowsOf(plan.streams).map((stream) => {
    const slot = stream.slot === null ? undefined : rowOf(plan.slots, stream.slot)
    const standsForSlot = slot !== undefined && stream.status !== 'cancelled' && !taken.has(slot.id)
    if (standsForSlot) taken.add(slot.id)
    const one = measured.get(stream.id)
    return {
      ...NOTHING,
      key: standsForSlot ? slot.id : stream.id,
      slot: stream.slot,
      stream: stream.id,
      state: stream.status,
      title: stream.title || (slot?.title ?? ''),
      ...who(plan, peopleOfStream(plan, stream), accountOfStream(plan, stream)),
      ...(slot === undefined ? {} : planned(slot)),
      startMinute: dayMinuteOfMoment(campaign, stream.startedAt),
      endMinute: dayMinuteOfMoment(campaign, stream.endedAt),
      startedAt: startedAt(stream, campaign.zone),
      seconds: one?.seconds ?? null,
      views: one?.readings.views?.value ?? null,
      likes: one?.readings.likes?.value ?? null,
      link: stream.link,
    }
  })
}

const NOTHING = {
  slot: null, stream: null, plannedMinute: null, plannedSeconds: null, startMinute: null, endMinute: null, startedAt: null, secondsToStart: null, daysToStart: null,
  seconds: null, views: null, likes: null, link: '', reason: '',
} as const

function planned({ startMinute, durationSeconds }: Slot): Pick<LiveRow, 'plannedMinute' | 'plannedSeconds'> {
  return { plannedMinute: startMinute, plannedSeconds: durationSeconds }
}

function startedAt({ startedAt: moment }: Stream, zone: string): Instant | null {
  return moment === null ? null : firstInstant(momentToInstant(moment, zone))
}

function who(plan: Plan, ids: readonly ParticipantId[], account: AccountId | null): Pick<LiveRow, 'people' | 'participants' | 'account'> {
  const names = ids.flatMap((id) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [printName(person)]
  })
  const row = account === null ? undefined : rowOf(plan.accounts, account)
  return { participants: ids, people: names.join(', '), account: row === undefined ? null : printAccount({ ...row, platform: null }) }
}
