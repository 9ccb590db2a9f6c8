import { appError, type AppError } from '../../errors/app-error.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import type { Account } from '../campaign/account.ts'
import { printAccount } from '../campaign/print-account.ts'
import { eventText, readEvent } from '../day/day-event.ts'
import type { LogEntry } from '../day/log-entry.ts'
import { accountTextKey } from '../plan/account-text.ts'
import type { Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { Participant } from '../roster/participant.ts'
import type { ParticipantId } from '../values/id-schema.ts'
import type { IntentCommand } from './command.ts'

type CommandOf<Type extends IntentCommand['type']> = Extract<IntentCommand, { type: Type }>

/** Puts several participants at one stage of the funnel. */
export function setStatus(plan: Plan, command: CommandOf<'roster.setStatus'>): Result<Change, AppError> {
  const found = participantsOf(plan, command.participants)
  if (!found.ok) return found
  return ok({ put: { participants: found.value.map((person) => ({ ...person, status: command.status })) } })
}

/** Participants that a touch reaches move from "to contact" to "contacted"; nobody moves back. */
export function contactedBy(plan: Plan, ids: readonly string[]): readonly Participant[] {
  return ids.flatMap((id) => {
    const person = rowOf(plan.participants, id)
    return person?.status === 'toContact' ? [{ ...person, status: 'contacted' as const }] : []
  })
}

/**
 * Takes people's names, addresses and words out of the plan. Streams, observations and figures stay as they are; the
 * short code stays, so that exports still add up. Images of their streams go: nobody can take a name out of a picture.
 * The store then rewrites everything it keeps, and removes the images that nothing names any more (no undo).
 */
export function anonymise(plan: Plan, command: CommandOf<'roster.anonymise'>): Result<Change, AppError> {
  const found = participantsOf(plan, command.participants)
  if (!found.ok) return found
  const ids = new Set<string>(command.participants)
  const accounts = rowsOf(plan.accounts).filter(
    ({ owner }) => owner.kind === 'participant' && owner.participant !== null && ids.has(owner.participant),
  )
  const theirs = new Set<string>(rowsOf(plan.streams).filter(({ participants }) => participants.some((id) => ids.has(id))).map(({ id }) => id))
  const baselines = rowsOf(plan.baselines).map((baseline) => ({
    ...baseline,
    slots: baseline.slots.map((slot) => ({ ...slot, brief: '', notes: '' })),
  }))
  return ok({
    put: {
      participants: found.value.map(nameless),
      accounts: accounts.map((account) => ({ ...account, handle: `anonyme-${account.id.slice(-12)}`, name: '', platformAccountId: null })),
      items: rowsOf(plan.items).flatMap((item) => (namesAny(item, accounts, theirs) ? [{ ...item, accountText: '' }] : [])),
      baselines,
      observations: rowsOf(plan.observations)
        .filter(({ of, proof }) => proof !== null && of.kind === 'stream' && theirs.has(of.stream))
        .map((observation) => ({ ...observation, proof: null })),
      log: rowsOf(plan.log).flatMap((entry) => wordless(entry, ids)),
      touches: rowsOf(plan.touches)
        .filter((touch) => touch.participants.some((id) => ids.has(id)))
        .map((touch) => ({ ...touch, text: '' })),
    },
  })
}

/** Whether a post says by which handle one of these accounts goes, or may: that of one of their streams does. */
function namesAny({ account, accountText, platform, state }: PlatformItem, accounts: readonly Account[], streams: ReadonlySet<string>): boolean {
  if (accountText === '') return false
  const key = accountTextKey(accountText, platform)
  const isNamed = accounts.some((one) => one.id === account || [printAccount(one), one.name, one.platformAccountId ?? ''].some((text) => accountTextKey(text, platform) === key))
  return isNamed || (state.kind === 'linked' && streams.has(state.stream))
}

/** A line without the words that somebody said, or that were said of them ("ill"); that they streamed stays. */
function wordless(entry: LogEntry, ids: ReadonlySet<string>): readonly LogEntry[] {
  if (entry.participant !== null && ids.has(entry.participant)) return [{ ...entry, text: '' }]
  const event = entry.kind === 'event' ? readEvent(entry.text) : null
  if (event === null || event.reason === '' || !event.participants.some((id) => ids.has(id))) return []
  return [{ ...entry, text: eventText({ ...event, reason: '' }) }]
}

function nameless(person: Participant): Participant {
  return {
    ...person,
    givenName: '', familyName: person.ref, civility: '', email: '', phone: '', wishedTime: '', notes: '',
    cannotTakePart: '', custom: [], consent: null, imageRight: null, answeredAt: null, cohesion: person.cohesion,
  }
}

function participantsOf(plan: Plan, ids: readonly ParticipantId[]): Result<readonly Participant[], AppError> {
  const people: Participant[] = []
  for (const id of ids) {
    const person = rowOf(plan.participants, id)
    if (person === undefined) return err(appError('command.notFound', { what: 'participant', id }))
    people.push(person)
  }
  return ok(people)
}
