import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import { formatDuration, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { formatLabel } from '../../../shared/sheets/recap/labels.ts'
import type { LiveRow, LiveView } from './live.view.ts'

/** A message to paste before somebody goes live. */
export interface ReadyMessage {
  readonly key: string
  readonly title: string
  readonly text: string
}

const SOON = 30 * 60
/** Late by more, nobody is asked whether they are ready. */
const STILL_AWAITED = 15 * 60
const LONGEST_BRIEF = 300
const LINK = /https?:\/\/\S+/u

/**
 * Whom a message is made for: the chosen row where it is still to come, then everybody awaited or on within the next
 * half-hour.
 */
export function readyRows({ late, next }: LiveView, chosen: LiveRow | null): readonly LiveRow[] {
  const awaited = [...late, ...next].filter(({ secondsToStart }) => secondsToStart !== null && secondsToStart <= SOON && secondsToStart >= -STILL_AWAITED)
  const isToCome = chosen !== null && (chosen.state === 'next' || chosen.state === 'late')
  return isToCome ? [chosen, ...awaited.filter(({ key }) => key !== chosen.key)] : awaited
}

/** "Zoé, you are live at 10:04 on @station, 2 min: …" @param translate the words of the campaign's language */
export function readyMessage(plan: Plan, row: LiveRow, translate: Translate): ReadyMessage {
  return { key: row.key, title: row.title, text: readyText(plan, row, row.slot, translate) }
}

function readyText(plan: Plan, row: LiveRow, id: SlotId | null, translate: Translate): string {
  const slot = id === null ? undefined : rowOf(plan.slots, id)
  const what = [
    row.plannedMinute === null ? translate('live.readySoon') : translate('live.readyAt', { time: formatTime(row.plannedMinute) }),
    ...(row.account === null ? [] : [translate('live.readyOn', { account: row.account })]),
    ...(row.plannedSeconds === null || row.plannedSeconds === 0 ? [] : [translate('live.readyFor', { duration: formatDuration(row.plannedSeconds, translate) })]),
  ].join(' ')
  const about = [
    translate('live.readyIs', { title: row.title }),
    slot === undefined || slot.format === '' ? '' : formatLabel(slot.format, translate).toLocaleLowerCase(translate.language),
    slot?.place ?? '',
  ].filter((part) => part !== '').join(', ')
  const brief = briefText(slot?.brief ?? '')
  const more = [about, ...(brief === '' ? [] : [translate('live.readyBrief', { brief })])].map((part) => `${ended(part)} `).join('')
  return translate('live.readyText', { who: names(plan, row, translate), what, more })
}

/** First names, as one writes to a colleague; the whole name where there is no first name. */
function names(plan: Plan, { participants }: LiveRow, translate: Translate): string {
  const first = participants.flatMap((id) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [person.givenName === '' ? printName(person) : person.givenName]
  })
  if (first.length === 0) return translate('live.readyNobody')
  return new Intl.ListFormat(translate.language, { type: 'conjunction' }).format(first)
}

/** On one line, and short; a link in it is kept whole, for it is what is clicked. */
function briefText(brief: string): string {
  const line = brief.trim().replace(/\s+/gu, ' ')
  if (line.length <= LONGEST_BRIEF) return line
  const link = LINK.exec(line)?.[0] ?? ''
  const head = `${line.slice(0, LONGEST_BRIEF).trimEnd()}…`
  return link === '' || head.includes(`${link} `) ? head : `${head} ${link}`
}

function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`
}

/** The language that the messages are in: that of the campaign, whatever the interface speaks. */
export function languageOfMessages(plan: Plan): 'fr' | 'en' {
  return campaignOf(plan).language
}
