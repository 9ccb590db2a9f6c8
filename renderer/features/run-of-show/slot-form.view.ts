import type { Account } from '../../../shared/domain/campaign/account.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { nearestFreeTime } from '../../../shared/domain/schedule/nearest-free-time.ts'
import { KNOWN_FORMATS, type Slot } from '../../../shared/domain/schedule/slot.ts'
import type { ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import type { Platform } from '../../../shared/domain/values/platform.ts'
import type { DayMinute } from '../../../shared/domain/values/moment.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { foldText, handleKey } from '../../../shared/lib/fold-text.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { plainContext } from '../../../shared/sheets/reading.ts'
import { parseStreamLength } from '../../../shared/sheets/values/parse-duration.ts'
import { accountLabel } from './account-label.ts'
import { formatLabel } from './slot-format.ts'
import { proposeTimes } from './propose-times.ts'

/** Times to offer for a slot in conflict, or for one that waits for a time: the earlier first. */
export function offeredTimes(plan: Plan, slot: Slot, hasConflict: boolean): readonly DayMinute[] {
  if (slot.state.kind !== 'planned') return []
  if (slot.startMinute === null) return proposeTimes(plan, [slot]).places.map((place) => place.startMinute)
  if (!hasConflict) return []
  const { before, after } = nearestFreeTime(plan, slot, slot.startMinute)
  return [before, after].flatMap((minute) => minute ?? [])
}

/** Everybody who may still be put in a slot, by name. */
export function peopleToAdd(plan: Plan, chosen: readonly ParticipantId[]): readonly { value: ParticipantId; label: string; detail: string }[] {
  return rowsOf(plan.participants)
    .filter((person) => !chosen.includes(person.id))
    .map((person) => ({ value: person.id, label: printName(person), detail: person.role || person.team }))
    .sort((a, b) => a.label.localeCompare(b.label))
}

/** The accounts as they are suggested. */
export function accountChoices(plan: Plan, translate: Translate): readonly string[] {
  return rowsOf(plan.accounts).map((account) => accountLabel(account, translate))
}

/** What an account that was typed means: none, one that is there, or a new one to make. */
export type TypedAccount =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly account: Account }
  | { readonly kind: 'new'; readonly handle: string; readonly platform: Platform | null }

/** Reads an account as typed or chosen. A bare handle is the first account of that name; a new one is on the campaign's only platform. */
export function typedAccount(plan: Plan, text: string, translate: Translate): TypedAccount {
  const wanted = foldText(text)
  if (wanted === '') return { kind: 'none' }
  const accounts = rowsOf(plan.accounts)
  const account =
    accounts.find((one) => foldText(accountLabel(one, translate)) === wanted) ??
    accounts.find((one) => handleKey(one.handle) === handleKey(text))
  if (account !== undefined) return { kind: 'known', account }
  const { platforms } = campaignOf(plan)
  return { kind: 'new', handle: text.trim(), platform: platforms.length === 1 ? (platforms[0] ?? null) : null }
}

/** Formats to suggest: the known ones and hers, each once. */
export function formatChoices(plan: Plan, translate: Translate): readonly string[] {
  return distinct([...KNOWN_FORMATS, ...rowsOf(plan.slots).map((slot) => slot.format)].map((format) => formatLabel(format, translate)))
}

/** Places already written somewhere in the run of show. */
export function placeChoices(plan: Plan): readonly string[] {
  return distinct(rowsOf(plan.slots).map((slot) => slot.place))
}

/** A length as typed: a bare number counts minutes ("2", "2 min 30", "90 s"); `null` where it is none. */
export function typedLength(text: string): number | null {
  return parseStreamLength(text, { ...plainContext, unitSeconds: 60 }).value
}

function distinct(texts: readonly string[]): readonly string[] {
  const byKey = new Map(texts.filter((text) => text !== '').map((text) => [foldText(text), text]))
  return [...byKey.values()]
}
