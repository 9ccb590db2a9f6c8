import { campaignOf } from '../../domain/plan/campaign-of.ts'
import { printAccount } from '../../domain/campaign/print-account.ts'
import type { NotedEvent, StreamRef } from '../../domain/commands/noted-event.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { dayMinuteOfInstant } from '../../domain/schedule/day-time.ts'
import { formatTime } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { rowOf } from '../../lib/table.ts'

const WORDS = {
  fr: { started: 'démarré', ended: 'terminé', cancelled: 'annulé', improvised: 'improvisé', incident: 'incident', verbatim: 'citation', idea: 'idée', views: 'spectateurs', likes: 'j’aime', comments: 'commentaires', shares: 'partages' },
  en: { started: 'started', ended: 'ended', cancelled: 'cancelled', improvised: 'improvised', incident: 'incident', verbatim: 'quote', idea: 'idea', views: 'viewers', likes: 'likes', comments: 'comments', shares: 'shares' },
} as const

/**
 * An event as a line of the day, as the tick sheet is read aloud: `10:06 S-12 ended 120 viewers`. Read back, it says
 * the same. A stream without a slot is named by who does it; what a line cannot carry (seconds) is not written.
 *
 * @param earlier the events before it, where it may find whom it is about
 */
export function writeDayLine(event: NotedEvent, plan: Plan, language: Language, earlier: readonly NotedEvent[] = []): string {
  const words = WORDS[language]
  const time = formatTime(Math.floor(dayMinuteOfInstant(campaignOf(plan), event.at)))
  const line = (...parts: readonly string[]): string => [time, ...parts].filter((part) => part !== '').join(' ')
  switch (event.kind) {
    case 'started':
      return line(refOf(plan, event.slot), words.started)
    case 'ended': {
      const figures = (['views', 'likes', 'comments', 'shares'] as const).flatMap((metric) => {
        const value = event.metrics?.[metric]
        return value === undefined ? [] : [`${String(value)} ${words[metric]}`]
      })
      return line(subjectOf(plan, event.of, earlier), words.ended, ...figures)
    }
    case 'cancelled':
      return line(refOf(plan, event.slot), words.cancelled, event.reason)
    case 'improvised': {
      const account = event.account === null ? undefined : rowOf(plan.accounts, event.account)
      return line(words.improvised, peopleOf(plan, event.participants), account === undefined ? '' : printAccount(account), event.title)
    }
    case 'note':
      return line(event.slot === null ? '' : refOf(plan, event.slot), words[event.note], event.text)
    default:
      return assertNever(event)
  }
}

function subjectOf(plan: Plan, of: StreamRef, earlier: readonly NotedEvent[]): string {
  if (of.kind === 'slot') return refOf(plan, of.slot)
  const begun = of.kind === 'event' ? earlier[of.event] : rowOf(plan.streams, of.stream)
  return begun === undefined || !('participants' in begun) ? '' : peopleOf(plan, begun.participants.slice(0, 1))
}

function peopleOf(plan: Plan, people: readonly string[]): string {
  return people.map((id) => rowOf(plan.participants, id)?.ref ?? '').join(', ')
}

function refOf(plan: Plan, slot: string): string {
  return rowOf(plan.slots, slot)?.ref ?? ''
}
