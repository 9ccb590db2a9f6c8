import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { chaseList } from '../../../shared/domain/recap/chase-list.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'

/** Somebody to chase: for an answer (`lastTouch`: when they were last contacted), or for the figures of some streams. */
export type ChaseLine = {
  readonly id: ParticipantId
  readonly name: string
} & (
  | { readonly why: 'answer'; readonly lastTouch: PlainDate | null }
  | { readonly why: 'figures'; readonly streams: number }
)

/** Who to chase today (O4), as the outreach screen lists them: the longest without news first. */
export function chaseView(plan: Plan, today: PlainDate): readonly ChaseLine[] {
  return chaseList(plan, today).lines.map(({ person, reason, last }) => {
    const who = { id: person.id, name: printName(person) }
    if (reason.kind === 'owesFigures') return { ...who, why: 'figures', streams: reason.streams }
    return { ...who, why: 'answer', lastTouch: last }
  })
}
