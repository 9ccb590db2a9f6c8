import { printAccount } from '../domain/campaign/print-account.ts'
import { peopleOfStream } from '../domain/day/stream-owners.ts'
import { campaignOf } from '../domain/plan/campaign-of.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { owedStreams, type OwedStream } from '../domain/recap/owed-streams.ts'
import type { Participant } from '../domain/roster/participant.ts'
import { dayMinuteOfMoment } from '../domain/schedule/day-time.ts'
import { formatDate, formatTime } from '../i18n/format.ts'
import type { Translate } from '../i18n/translate.ts'
import { rowOf, rowsOf } from '../lib/table.ts'

/** What a message or a mail merge can say of one person, in the order of its columns. */
export const MAIL_FIELDS = [
  'civility', 'firstName', 'lastName', 'email', 'role', 'streams', 'count', 'accounts', 'links', 'deadline', 'day', 'campaign', 'hashtag',
] as const
export type MailField = (typeof MAIL_FIELDS)[number]
export type MailRecord = Readonly<Record<MailField, string>>

/** What a mail merge is made for: after the day people are asked for what they owe, before it they are told what is planned. */
export interface MailContext {
  readonly phase: 'before' | 'after'
  /** A calendar date `YYYY-MM-DD`. */
  readonly deadline: string
  /** What stands between two streams: in a letter they are a list. */
  readonly between?: string
}

/**
 * What is known of each person, as words for a mail. One pass over the plan for all of them.
 *
 * @param translate in the language that they read, the campaign's
 */
export function mailRecords(plan: Plan, people: readonly Participant[], { phase, deadline, between = ' ; ' }: MailContext, translate: Translate): readonly MailRecord[] {
  const campaign = campaignOf(plan)
  const owed = phase === 'after' ? owedStreams(plan) : plannedStreams(plan)
  const links = linksOf(plan)
  return people.map((person) => {
    const streams = owed.get(person.id) ?? []
    return {
      civility: person.civility,
      firstName: person.givenName,
      lastName: person.familyName,
      email: person.email,
      role: person.role,
      streams: streams.map((one) => streamText(plan, one, phase, translate)).join(between),
      count: String(streams.length),
      accounts: accountsOf(plan, streams).join(', '),
      links: (links.get(person.id) ?? []).join(' '),
      deadline: formatDate(deadline, translate),
      day: formatDate(campaign.day, translate),
      campaign: campaign.name,
      hashtag: campaign.hashtags.join(' '),
    }
  })
}

function plannedStreams(plan: Plan): ReadonlyMap<Participant['id'], readonly OwedStream[]> {
  const planned = new Map<Participant['id'], OwedStream[]>()
  const slots = rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned')
  for (const slot of [...slots].sort((a, b) => (a.startMinute ?? Infinity) - (b.startMinute ?? Infinity) || 0)) {
    for (const id of slot.participants) planned.set(id, [...(planned.get(id) ?? []), { slot, stream: null, missing: 'news' }])
  }
  return planned
}

/** `10:00 Visite du studio (S-12) – chiffres attendus`. */
function streamText(plan: Plan, { slot, stream, missing }: OwedStream, phase: MailContext['phase'], translate: Translate): string {
  const minute = slot?.startMinute ?? dayMinuteOfMoment(campaignOf(plan), stream?.startedAt ?? null)
  const title = slot?.title ?? (stream?.title || translate('export.return.improvised'))
  const named = [minute === null ? '' : formatTime(minute), title, slot === null || slot.ref === '' ? '' : `(${slot.ref})`].filter((part) => part !== '').join(' ')
  return phase === 'before' ? named : `${named} – ${translate(`export.merge.missing.${missing}`)}`
}

function accountsOf(plan: Plan, streams: readonly OwedStream[]): readonly string[] {
  const ids = streams.flatMap(({ slot, stream }) => stream?.account ?? slot?.account ?? [])
  return [...new Set(ids)].flatMap((id) => {
    const account = rowOf(plan.accounts, id)
    return account === undefined ? [] : [printAccount(account)]
  })
}

/** The links of each person's streams, as they were noted or imported. */
function linksOf(plan: Plan): ReadonlyMap<Participant['id'], readonly string[]> {
  const links = new Map<Participant['id'], string[]>()
  for (const stream of rowsOf(plan.streams)) {
    if (stream.link === '') continue
    for (const id of peopleOfStream(plan, stream)) links.set(id, [...(links.get(id) ?? []), stream.link])
  }
  return links
}
