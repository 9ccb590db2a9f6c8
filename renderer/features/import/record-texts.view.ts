import type { AnyRow, Plan, TableName } from '../../../shared/domain/plan/plan.ts'
import type { RowOf } from '../../../shared/domain/plan/plan.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { MinuteWindow } from '../../../shared/domain/values/moment.ts'
import { formatDate, formatDuration, formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { momentText } from './moment-text.view.ts'

/** The fields of a record as texts, under the keys of the columns that fill them, in the order they are shown in. */
export type RecordTexts = readonly (readonly [key: string, text: string])[]

/** A record as it is shown on the check screen; empty for the tables that no row is shown of. */
export function recordTexts(table: TableName | null, record: AnyRow, plan: Plan, translate: Translate): RecordTexts {
  // `table` says which table the record is of; TypeScript does not correlate the two.
  switch (table) {
    case 'participants': return participantTexts(record as RowOf<'participants'>, translate)
    case 'slots': return slotTexts(record as RowOf<'slots'>, plan, translate)
    case 'items': return itemTexts(record as RowOf<'items'>, plan, translate)
    case 'mentions': return mentionTexts(record as RowOf<'mentions'>, plan, translate)
    case 'figures': return figureTexts(record as RowOf<'figures'>, translate)
    default: return []
  }
}

function participantTexts(person: RowOf<'participants'>, translate: Translate): RecordTexts {
  const yesNo = (value: boolean | null): string => (value === null ? '' : translate(value ? 'workbook.yes' : 'workbook.no'))
  return [
    ['name', printName(person)],
    ['civility', person.civility], ['role', person.role], ['team', person.team], ['organisation', person.organisation],
    ['email', person.email], ['phone', person.phone],
    ['device', person.device === null ? '' : translate(`export.device.${person.device}`)],
    ['status', translate(`export.status.${person.status}`)],
    ['availability', windows(person.availability)], ['onAir', windows(person.onAir)], ['wishedTime', person.wishedTime],
    ['cannotTakePart', person.cannotTakePart], ['consent', yesNo(person.consent)], ['imageRight', yesNo(person.imageRight)],
    ['briefed', yesNo(person.briefed)], ['firstTime', yesNo(person.firstTime)],
    ['cohesion', person.cohesion === null ? '' : String(person.cohesion)],
    ['notes', person.notes],
    ...person.custom.map(({ header, text }) => [`custom:${header}`, text] as const),
  ]
}

function slotTexts(slot: RowOf<'slots'>, plan: Plan, translate: Translate): RecordTexts {
  const account = slot.account === null ? undefined : rowOf(plan.accounts, slot.account)
  const people = slot.participants.map((id) => rowOf(plan.participants, id))
  return [
    ['start', slot.startMinute === null ? '' : formatTime(slot.startMinute)],
    ['duration', formatDuration(slot.durationSeconds, translate)],
    ['title', slot.title],
    // People and accounts that this very import brings are not in the plan yet: their row says who they are.
    ...(people.includes(undefined) ? [] : [['participant', people.map((person) => (person === undefined ? '' : printName(person))).join(', ')] as const]),
    ...(slot.account !== null && account === undefined ? [] : [['account', account === undefined ? '' : printAccount(account)] as const]),
    ['format', slot.format], ['place', slot.place], ['brief', slot.brief], ['notes', slot.notes],
  ]
}

function itemTexts(item: RowOf<'items'>, plan: Plan, translate: Translate): RecordTexts {
  const account = item.account === null ? undefined : rowOf(plan.accounts, item.account)
  return [
    ['publishedAt', momentText(item.publishedAt, plan, translate)],
    ['title', item.title],
    // Also of an account that this very import brings: it is not in the plan yet.
    ['accountHandle', account === undefined ? item.accountText : printAccount(account)],
    ['permalink', item.permalink], ['text', item.text], ['postType', item.postType],
    ['duration', item.durationSeconds === null ? '' : formatDuration(item.durationSeconds, translate)],
  ]
}

function mentionTexts(mention: RowOf<'mentions'>, plan: Plan, translate: Translate): RecordTexts {
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, translate))
  return [
    ['date', momentText(mention.at, plan, translate)], ['author', mention.author], ['text', mention.text], ['url', mention.url],
    ['reach', number(mention.reach)], ['engagement', number(mention.engagement)], ['sentiment', mention.sentiment], ['country', mention.country],
  ]
}

/** A day of a series. */
function figureTexts(figure: RowOf<'figures'>, translate: Translate): RecordTexts {
  return [['date', formatDate(figure.asOf, translate, 'medium')], ['value', formatNumber(figure.value, translate)]]
}

function windows(all: readonly MinuteWindow[]): string {
  return all.map(({ from, to }) => `${formatTime(from)}-${formatTime(to)}`).join(', ')
}
