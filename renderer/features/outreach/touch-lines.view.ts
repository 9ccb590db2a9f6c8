import type { Touch } from '../../../shared/domain/outreach/touch.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { dateOfMoment } from '../../../shared/domain/schedule/day-time.ts'
import type { Moment, PlainDate } from '../../../shared/domain/values/moment.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'

/** A touch as the list shows it: its date, the first names of those who were there, and how many more. */
export interface TouchLine {
  readonly touch: Touch
  /** On the clock of the campaign's zone; `null` for a time that never was. */
  readonly date: PlainDate | null
  readonly names: readonly string[]
  readonly others: number
}

const NAMES_SHOWN = 4

/** Every touch, newest first; of one date, the one noted last. */
export function touchLines(plan: Plan): readonly TouchLine[] {
  const { zone } = campaignOf(plan)
  return [...rowsOf(plan.touches)]
    .reverse()
    .map((touch) => ({ touch, date: dateOfMoment(touch.at, zone) }))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0))
    .map(({ touch, date }) => {
      const shown = touch.participants.slice(0, touch.participants.length === NAMES_SHOWN + 1 ? NAMES_SHOWN + 1 : NAMES_SHOWN)
      const names = shown.flatMap((id) => {
        const person = rowOf(plan.participants, id)
        return person === undefined ? [] : [printName(person)]
      })
      return { touch, date, names, others: touch.participants.length - shown.length }
    })
}

/** The moment of an edited touch: as it was where its date is the same (a file may know the hour), else the bare date. */
export function movedTo(at: Moment, before: PlainDate | null, after: PlainDate): Moment {
  return before === after ? at : { kind: 'date', date: after }
}
