import { findAccount, splitAccount } from '../../domain/plan/find-by-text.ts'
import type { AccountId, ParticipantId } from '../../domain/values/id-schema.ts'
import { problem, type DayLineReading } from './day-line.ts'
import { readPeople } from './find-people.ts'
import type { LineParts } from './line-parts.ts'

/**
 * `improvised Basile @station le toit`: who, the account, and what it was. The account parts the people from the title;
 * without one, as many words as name people are the people.
 */
export function readImprovised({ soFar, at, before, after }: LineParts): DayLineReading {
  const { plan } = soFar
  const accountAt = after.findIndex(isAccount)
  const account = accountAt < 0 ? null : findAccount(plan, (after[accountAt] ?? '').replace(/[,;:]$/u, ''))
  if (account?.ok === false) {
    const { error } = account
    const text = after[accountAt] ?? ''
    return problem(error.code === 'account.ambiguous' ? { code: 'several', text, candidates: error.params.candidates } : { code: 'unknown', text })
  }
  const told = (participants: readonly ParticipantId[], title: readonly string[], on: AccountId | null): DayLineReading => {
    if (title.length === 0) return problem({ code: 'noTitle' })
    return { kind: 'event', event: { kind: 'improvised', at, participants, account: on, title: title.join(' ') } }
  }
  if (account !== null) {
    const people = readPeople(plan, [...before, ...after.slice(0, accountAt)].join(' '))
    return people.kind === 'problem' ? people : told(people.people, after.slice(accountAt + 1), account.value.id)
  }
  if (before.length > 0) {
    const people = readPeople(plan, before.join(' '))
    return people.kind === 'problem' ? people : told(people.people, after, null)
  }
  for (let count = after.length; count > 0; count -= 1) {
    const people = readPeople(plan, after.slice(0, count).join(' '))
    if (people.kind === 'people') return told(people.people, after.slice(count), null)
    if (people.problem.code === 'several') return people
  }
  return problem({ code: 'whoImprovised', text: after.join(' ') })
}

function isAccount(token: string): boolean {
  return token.startsWith('@') || splitAccount(token).platform !== null
}
