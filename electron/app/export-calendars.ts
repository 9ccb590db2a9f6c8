import type { AppError } from '../../shared/errors/app-error.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { printName } from '../../shared/domain/roster/print-name.ts'
import { calendarOf } from '../../shared/domain/recap/calendar-of.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { safeFileName } from '../../shared/sheets/safe-file-name.ts'
import type { CalendarWriter, Files, Machine } from './ports.ts'

/** Writes one .ics for each participant with a placed slot, into a folder. Returns the paths. */
export async function exportCalendars(
  plan: Plan,
  folder: string,
  { files, calendar, machine }: { readonly files: Files; readonly calendar: CalendarWriter; readonly machine: Machine },
): Promise<Result<readonly string[], AppError>> {
  const made = await files.folder(folder)
  if (!made.ok) return made
  const paths: string[] = []
  for (const person of rowsOf(plan.participants)) {
    const entries = calendarOf(plan, person.id)
    if (entries.length === 0) continue
    const path = `${folder}/${safeFileName(`${person.ref} ${printName(person)}`, 'ics')}`
    const saved = await files.save(path, calendar(campaignOf(plan).name, entries, machine.clock.now()))
    if (!saved.ok) return saved
    paths.push(path)
  }
  return ok(paths)
}
