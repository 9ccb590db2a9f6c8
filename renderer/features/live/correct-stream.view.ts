import type { StreamCorrection } from '../../../shared/domain/commands/command.ts'
import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import { accountOfStream, peopleOfStream } from '../../../shared/domain/day/stream-owners.ts'
import type { Stream } from '../../../shared/domain/day/stream.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { dayMinuteOfMoment } from '../../../shared/domain/schedule/day-time.ts'
import type { AccountId, ParticipantId, SlotId } from '../../../shared/domain/values/id-schema.ts'
import type { Moment } from '../../../shared/domain/values/moment.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { deepEqual } from '../../../shared/lib/deep-equal.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { isOfTheDay } from './row-words.ts'
import { typedInstant } from './start-instants.ts'

/** What the correction of a stream shows, as it is typed. */
export interface StreamForm {
  readonly slot: SlotId | null
  readonly title: string
  readonly participants: readonly ParticipantId[]
  readonly account: AccountId | null
  readonly start: string
  readonly end: string
}

/** The stream as it is noted. */
export function streamForm(plan: Plan, stream: Stream): StreamForm {
  const campaign = campaignOf(plan)
  return {
    slot: stream.slot,
    title: stream.title,
    participants: peopleOfStream(plan, stream),
    account: accountOfStream(plan, stream),
    start: timeOf(campaign, stream.startedAt),
    end: timeOf(campaign, stream.endedAt),
  }
}

/** Another slot brings its title, people and account, as they are planned. */
export function withSlot(plan: Plan, form: StreamForm, slot: SlotId | null): StreamForm {
  const planned = slot === null ? undefined : rowOf(plan.slots, slot)
  if (planned === undefined) return { ...form, slot: null }
  const { title, participants, account } = planned
  return { ...form, slot, title, participants, account }
}

/** The slots that it may have been of: its own, and those that have no stream. */
export function freeSlots(plan: Plan, stream: Stream) {
  const taken = new Set(rowsOf(plan.streams).filter(({ status }) => status !== 'cancelled').map(({ slot }) => slot))
  return rowsOf(plan.slots)
    .filter(({ id, state }) => id === stream.slot || (state.kind === 'planned' && !taken.has(id)))
    .sort((left, right) => (left.startMinute ?? Infinity) - (right.startMinute ?? Infinity))
}

/** Which of the two times cannot be read; an empty end of a stream that is on is none. */
export function wrongTimes(plan: Plan, before: StreamForm, form: StreamForm): readonly ('start' | 'end')[] {
  const campaign = campaignOf(plan)
  const isRead = (text: string): boolean => typedInstant(campaign, text) !== null
  const isStartWrong = form.start.trim() !== before.start && !isRead(form.start)
  const isEndWrong = form.end.trim() !== before.end && form.end.trim() !== '' && !isRead(form.end)
  return [...(isStartWrong ? ['start' as const] : []), ...(isEndWrong ? ['end' as const] : [])]
}

/** What was corrected and nothing else; what was not touched keeps its seconds. */
export function correctionOf(plan: Plan, before: StreamForm, form: StreamForm): StreamCorrection {
  const campaign = campaignOf(plan)
  const [start, end] = [form.start.trim(), form.end.trim()]
  const startedAt = start === before.start ? null : typedInstant(campaign, start)
  const endedAt = end === before.end ? undefined : end === '' ? null : typedInstant(campaign, end)
  const isMoved = form.slot !== before.slot
  return {
    ...(isMoved ? { slot: form.slot } : {}),
    ...(form.title.trim() === before.title || form.title.trim() === '' ? {} : { title: form.title.trim() }),
    ...(isMoved || !deepEqual(form.participants, before.participants) ? { participants: form.participants } : {}),
    ...(isMoved || form.account !== before.account ? { account: form.account } : {}),
    ...(startedAt === null ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
  }
}

function timeOf(campaign: Campaign, moment: Moment | null): string {
  const minute = dayMinuteOfMoment(campaign, moment)
  return minute === null || !isOfTheDay(minute) ? '' : formatTime(minute)
}
