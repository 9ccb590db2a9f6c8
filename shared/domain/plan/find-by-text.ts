import { appError, type AppError } from '../../errors/app-error.ts'
import { foldText, handleKey, nameKey } from '../../lib/fold-text.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import type { Account } from '../campaign/account.ts'
import { printAccount } from '../campaign/print-account.ts'
import type { Stream } from '../day/stream.ts'
import type { Participant } from '../roster/participant.ts'
import { printName } from '../roster/print-name.ts'
import type { Slot } from '../schedule/slot.ts'
import { PLATFORMS } from '../values/platform.ts'
import type { Plan } from './plan.ts'

/**
 * The account that a text names: its id, `instagram:@musee`, or a bare handle where only one account bears it.
 * `account.notFound`, or `account.ambiguous` with the full names to choose from.
 */
export function findAccount(plan: Plan, text: string): Result<Account, AppError> {
  const byId = rowOf(plan.accounts, text)
  if (byId !== undefined) return ok(byId)
  const { platform, handle } = splitAccount(text)
  const found = rowsOf(plan.accounts).filter(
    (account) => handleKey(account.handle) === handle && (platform === null || account.platform === platform),
  )
  const [only] = found
  if (only === undefined) return err(appError('account.notFound', { handle: text }))
  if (found.length === 1) return ok(only)
  return err(appError('account.ambiguous', { handle: text, candidates: found.map(printAccount).join(', ') }))
}

/** A printed account in its parts; the handle folded for matching. A prefix that is no platform belongs to the handle. */
export function splitAccount(text: string): { readonly platform: Account['platform']; readonly handle: string } {
  const colon = text.indexOf(':')
  const prefix = colon < 0 ? '' : foldText(text.slice(0, colon))
  const platform = PLATFORMS.find((name) => name === prefix) ?? null
  return { platform, handle: handleKey(platform === null ? text : text.slice(colon + 1)) }
}

/** The participant that a text names: id, short code, e-mail or full name in any order and case. Never guesses. */
export function findParticipant(plan: Plan, text: string): Result<Participant, AppError> {
  const byId = rowOf(plan.participants, text)
  if (byId !== undefined) return ok(byId)
  const folded = foldText(text)
  const people = rowsOf(plan.participants)
  const exact = people.filter((person) => foldText(person.ref) === folded || foldText(person.email) === folded)
  const key = nameKey(text)
  const found = exact.length > 0 ? exact : people.filter((person) => nameKey(`${person.givenName} ${person.familyName}`) === key)
  return onlyOne('participant', text, found, (person) => `${printName(person)} (${person.ref})`)
}

/** The slot of that id or short code. */
export function findSlot(plan: Plan, text: string): Result<Slot, AppError> {
  const folded = foldText(text)
  const found = rowsOf(plan.slots).filter((slot) => slot.id === text || foldText(slot.ref) === folded)
  return onlyOne('slot', text, found, (slot) => `${slot.ref} ${slot.title}`)
}

/** The stream of that id or link, or the one stream of the slot with that short code. */
export function findStream(plan: Plan, text: string): Result<Stream, AppError> {
  const byId = rowOf(plan.streams, text)
  if (byId !== undefined) return ok(byId)
  const slot = findSlot(plan, text)
  const found = rowsOf(plan.streams).filter(
    (stream) => (stream.link !== '' && stream.link === text) || (slot.ok && stream.slot === slot.value.id),
  )
  return onlyOne('stream', text, found.filter((stream) => stream.status !== 'cancelled'), (stream) => stream.title)
}

function onlyOne<Row>(what: string, text: string, found: readonly Row[], label: (row: Row) => string): Result<Row, AppError> {
  const [only] = found
  if (only === undefined) return err(appError('command.notFound', { what, id: text }))
  if (found.length === 1) return ok(only)
  return err(appError('command.ambiguous', { what, text, candidates: found.map(label).join(', ') }))
}
