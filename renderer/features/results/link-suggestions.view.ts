import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { titleShare, wordsOf } from '../../../shared/domain/intake/title-evidence.ts'
import { dayMinuteOfMoment } from '../../../shared/domain/schedule/day-time.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlatformItem } from '../../../shared/domain/results/platform-item.ts'
import type { SlotId, StreamId } from '../../../shared/domain/values/id-schema.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** Something that a post can be linked to: a stream that took place, or a slot of which no stream is known. */
export interface LinkChoice {
  readonly key: string
  readonly to: { readonly kind: 'stream'; readonly stream: StreamId } | { readonly kind: 'slot'; readonly slot: SlotId }
  readonly label: string
  /** Why it is suggested, in words. Empty for a choice that nothing speaks for. */
  readonly reasons: readonly string[]
}

const MOST = 3
/** An equal account, a near time or a like title speak for a pair; one alone is enough to be shown, never to be linked. */
const WEIGHTS = { account: 3, time: 4, title: 4, taken: -3 } as const
const NEAR_MINUTES = 20
const TITLE_SHARE = 0.5

/** Everything that a post can be linked to, in the order of the day. */
export function linkChoices(rows: readonly StreamRow[], translate: Translate): readonly LinkChoice[] {
  return rows.flatMap((row) => choiceOf(row, [], translate) ?? [])
}

/** The streams and slots that a post most likely is, best first, each with what speaks for it. */
export function suggestLinks(plan: Plan, item: PlatformItem, rows: readonly StreamRow[], translate: Translate): readonly LinkChoice[] {
  const words = wordsOf([item.title, item.text])
  const minute = dayMinuteOfMoment(campaignOf(plan), item.publishedAt)
  const taken = new Set(
    rowsOf(plan.items).flatMap((other) => (other.state.kind === 'linked' && other.platform === item.platform ? [other.state.stream] : [])),
  )
  const weighed = rows.flatMap((row) => {
    const start = row.actualMinute ?? row.plannedMinute
    const apart = minute === null || start === null ? null : Math.round(Math.abs(minute - start))
    const title = wordsOf([row.title])
    const share = titleShare(words, { title, all: title })
    const isAccount = item.account !== null && row.account?.id === item.account
    const isNear = apart !== null && apart <= NEAR_MINUTES
    const isTitle = share >= TITLE_SHARE
    const weight =
      (isAccount ? WEIGHTS.account : 0) +
      (isNear ? WEIGHTS.time * (1 - apart / (2 * NEAR_MINUTES)) : 0) +
      (isTitle ? WEIGHTS.title * share : 0) +
      (row.stream !== null && taken.has(row.stream) ? WEIGHTS.taken : 0)
    const reasons = [
      isNear ? translate('resultsScreen.link.minutes', { minutes: apart }) : '',
      isTitle ? translate('resultsScreen.link.sameTitle') : '',
      isAccount ? translate('resultsScreen.link.sameAccount') : '',
    ].filter((reason) => reason !== '')
    // The account alone fits half of the day.
    const choice = isNear || isTitle ? choiceOf(row, reasons, translate) : null
    return choice === null || weight <= 0 ? [] : [{ choice, weight }]
  })
  return weighed.sort((left, right) => right.weight - left.weight).slice(0, MOST).map(({ choice }) => choice)
}

function choiceOf(row: StreamRow, reasons: readonly string[], translate: Translate): LinkChoice | null {
  const to = targetOf(row)
  if (to === null) return null
  const minute = row.actualMinute ?? row.plannedMinute
  const label = [
    minute === null || minute < 0 ? '' : formatTime(minute),
    row.title === '' ? translate('resultsScreen.untitled') : row.title,
    row.participants.map((person) => person.label).join(', '),
    to.kind === 'slot' ? translate('resultsScreen.link.slot') : '',
  ]
  return { key: to.kind === 'slot' ? to.slot : to.stream, to, label: label.filter((part) => part !== '').join(' · '), reasons }
}

function targetOf({ outcome, stream, slot }: StreamRow): LinkChoice['to'] | null {
  if (stream !== null && (outcome === 'done' || outcome === 'improvised')) return { kind: 'stream', stream }
  return slot !== null && outcome === 'notDone' ? { kind: 'slot', slot } : null
}
