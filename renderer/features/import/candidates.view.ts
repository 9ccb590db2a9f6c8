import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import { readCandidateRecords } from '../../../shared/domain/intake/candidate-records.ts'
import { printItemAccount } from '../../../shared/domain/plan/account-text.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { dayMinuteOfMoment } from '../../../shared/domain/schedule/day-time.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { momentText } from './moment-text.view.ts'

/** One of several records that fit a row, in words. `detail` tells it from the others: time, people, account. */
export interface Candidate {
  readonly record: string
  readonly label: string
  readonly detail: string
}

/** The records that a question leaves the choice of; those that are not there to be chosen (yet) are not offered. */
export function candidatesOf(params: { readonly records: string }, plan: Plan, translate: Translate): readonly Candidate[] {
  return readCandidateRecords(params).flatMap((record) => {
    const words = wordsOf(record, plan, translate)
    return words === null ? [] : [{ record, label: words[0] ?? '', detail: words.slice(1).filter((word) => word !== '').join(' · ') }]
  })
}

/** A record in words, what names it first; `null` where it is not in the plan. */
function wordsOf(record: string, plan: Plan, translate: Translate): readonly string[] | null {
  const row = /!(\d+)$/u.exec(record)?.[1]
  if (row !== undefined) return [translate('import.candidateRow', { row: Number(row) })]
  return personWords(record, plan) ?? slotWords(record, plan, translate) ?? streamWords(record, plan, translate)
    ?? accountWords(record, plan, translate) ?? itemWords(record, plan, translate)
}

function personWords(record: string, plan: Plan): readonly string[] | null {
  const person = rowOf(plan.participants, record)
  if (person === undefined) return null
  return [`${printName(person)} (${person.ref})`, person.email, person.role, person.team]
}

function slotWords(record: string, plan: Plan, translate: Translate): readonly string[] | null {
  const slot = rowOf(plan.slots, record)
  if (slot === undefined) return null
  return [
    `${timeOf(slot.startMinute, translate)} ${slot.title}`, slot.ref, namesOf(slot.participants, plan), accountOf(slot.account, plan),
  ]
}

function streamWords(record: string, plan: Plan, translate: Translate): readonly string[] | null {
  const stream = rowOf(plan.streams, record)
  if (stream === undefined) return null
  const slot = stream.slot === null ? undefined : rowOf(plan.slots, stream.slot)
  const title = stream.title === '' ? (slot?.title ?? '') : stream.title
  const minute = dayMinuteOfMoment(campaignOf(plan), stream.startedAt)
  return [
    `${timeOf(minute, translate)} ${title}`.trim(), slot?.ref ?? translate('import.candidateImprovised'),
    namesOf(stream.participants, plan), accountOf(stream.account, plan),
  ]
}

function accountWords(record: string, plan: Plan, translate: Translate): readonly string[] | null {
  const account = rowOf(plan.accounts, record)
  if (account === undefined) return null
  const { owner } = account
  const whose = owner.kind === 'house' ? translate('import.candidateHouse') : namesOf(owner.participant === null ? [] : [owner.participant], plan)
  return [printAccount(account), account.name, whose]
}

function itemWords(record: string, plan: Plan, translate: Translate): readonly string[] | null {
  const item = rowOf(plan.items, record)
  if (item === undefined) return null
  const link = item.permalink === '' ? item.platformItemId : item.permalink
  const title = item.title === '' ? item.text.slice(0, 60) : item.title
  return [title === '' ? link : title, momentText(item.publishedAt, plan, translate), printItemAccount(plan, item), title === '' ? '' : link]
}

function namesOf(people: readonly string[], plan: Plan): string {
  return people.flatMap((id) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [printName(person)]
  }).join(', ')
}

function accountOf(id: string | null, plan: Plan): string {
  const account = id === null ? undefined : rowOf(plan.accounts, id)
  return account === undefined ? '' : printAccount(account)
}

function timeOf(minute: number | null, translate: Translate): string {
  return minute === null ? translate('import.candidateNoTime') : formatTime(minute)
}
