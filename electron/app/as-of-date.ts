import type { Plan } from '../../shared/domain/plan/plan.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import { dateOfInstant } from '../../shared/domain/schedule/day-time.ts'
import type { PlainDate } from '../../shared/domain/values/moment.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import type { Clock, SessionFile } from './ports.ts'

/**
 * The as-of date of files whose reader was not told one: today in the campaign's zone, unless these very files were
 * imported before. Then it is the date they had: the same file another day is no new reading.
 */
export function asOfDate(plan: Plan, files: readonly Pick<SessionFile, 'sha256'>[], clock: Clock): PlainDate {
  const known = rowsOf(plan.imports)
  const dates = new Set(files.map((file) => known.find((record) => record.sha256 === file.sha256)?.asOf ?? null))
  const [only = null] = dates
  return dates.size === 1 && only !== null ? only : dateOfInstant(clock.now(), campaignOf(plan).zone)
}
