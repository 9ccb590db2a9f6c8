import type { CampaignLine } from '../../../shared/contract/answers.ts'
import { offsetOfDate } from '../../../shared/domain/values/day-offset.ts'
import type { Instant, PlainDate } from '../../../shared/domain/values/moment.ts'

/** A campaign of the list. `offsetDays` is today beside its day: -3 is J-3. */
export interface CampaignEntry extends CampaignLine {
  readonly offsetDays: number
}

export interface CampaignsView {
  /** Today's and later ones, the nearest first. */
  readonly coming: readonly CampaignEntry[]
  /** The latest first. */
  readonly past: readonly CampaignEntry[]
}

/** The list in the order in which she looks for one: what comes next, then what was last. */
export function campaignsView(lines: readonly CampaignLine[], today: PlainDate): CampaignsView {
  const entries = lines.map((line) => ({ ...line, offsetDays: offsetOfDate(line.day, today) }))
  const nearest = (left: CampaignEntry, right: CampaignEntry): number =>
    Math.abs(left.offsetDays) - Math.abs(right.offsetDays) || left.name.localeCompare(right.name)
  return {
    coming: entries.filter(({ offsetDays }) => offsetDays <= 0).sort(nearest),
    past: entries.filter(({ offsetDays }) => offsetDays > 0).sort(nearest),
  }
}

/**
 * When a backup was made, from its name; `null` where it says no moment.
 *
 * @example backupInstant('g11.20261123T073753Z.plan.json') // '2026-11-23T07:37:53Z'
 */
export function backupInstant(name: string): Instant | null {
  const found = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/u.exec(name)
  if (found === null) return null
  const [, year, month, day, hour, minute, second] = found
  const instant = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`
  return Number.isNaN(Date.parse(instant)) ? null : instant
}
