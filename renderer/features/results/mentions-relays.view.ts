import type { Relay } from '../../../shared/domain/outreach/relay.ts'
import type { RelayRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { formatDate, formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { ChartAxis } from './mentions-axis.ts'

/** Somebody who carried the campaign further, where the time is known. Its name has the room up to the next mark. */
export interface RelayMark {
  readonly key: string
  readonly left: number
  readonly room: number
  readonly name: string
  readonly words: string
}

/** The relays on the axis, in the order of time. */
export function relayMarks({ relays }: Pick<Recap, 'relays'>, axis: ChartAxis, translate: Translate): readonly RelayMark[] {
  const placed = relays
    .flatMap((row) => (row.minute === null ? [] : [{ row, left: (row.minute - axis.from) / axis.minutes }]))
    .filter(({ left }) => left >= 0 && left < 1)
    .sort((one, other) => one.left - other.left)
  return placed.map(({ row, left }, index) => ({
    key: row.relay.id, left, room: (placed[index + 1]?.left ?? 1) - left, name: row.relay.name, words: relayText(row, translate),
  }))
}

/** The relays that have no place on the axis: without a time of day, or on another day. */
export function relaysAside({ relays, hours }: Pick<Recap, 'relays' | 'hours'>, translate: Translate): readonly string[] {
  const [from, to] = [(hours[0]?.hour ?? 0) * 60, ((hours.at(-1)?.hour ?? 23) + 1) * 60]
  return relays.filter(({ minute }) => minute === null || minute < from || minute >= to).map(({ relay }) =>
    [...dateOf(relay, translate), ...(relay.minute === null ? [] : [formatTime(relay.minute)]), ...who(relay, translate)].join(' · '))
}

/** A relay of the day in words: when, who, how many it reaches. */
export function relayText({ relay, minute }: RelayRow, translate: Translate): string {
  return [...(minute === null ? [] : [formatTime(minute)]), ...who(relay, translate)].join(' · ')
}

function dateOf({ date }: Relay, translate: Translate): readonly string[] {
  return date === null ? [] : [formatDate(date, translate, 'medium')]
}

function who({ name, audience, approximate }: Relay, translate: Translate): readonly string[] {
  return [name, ...(audience === null ? [] : [translate('mentions.audience', { audience: formatNumber(audience, translate, { approximate }) })])]
}
