import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { taskRows } from '../../../shared/domain/recap/task-rows.ts'
import type { MeasuredStream } from '../../../shared/domain/results/stream-metrics.ts'
import { coverageOf } from '../../../shared/domain/schedule/coverage.ts'
import { findConflicts } from '../../../shared/domain/schedule/find-conflicts.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { ScreenName } from '../../actions/route.ts'
import { hasNotAnswered } from '../../../shared/domain/recap/chase-list.ts'

/** What can be missing, with the screen on which it is put right. */
const SCREEN_OF = {
  conflicts: 'runOfShow', lateTasks: 'relaysTasks', unplayed: 'live', figures: 'results', leftovers: 'results',
  objectives: 'objectives', indicators: 'objectives', people: 'participants', answers: 'participants', slots: 'runOfShow',
  unplaced: 'runOfShow', gap: 'runOfShow',
} as const satisfies Record<string, ScreenName>
export type MissingKind = keyof typeof SCREEN_OF

/** One thing that is missing. `count` is 0 where there is nothing at all yet, minutes for a gap. */
export interface MissingLine {
  readonly kind: MissingKind
  readonly count: number
  readonly screen: ScreenName
  /** Trouble, not only work to do: shown in red, with its sign. */
  readonly isTrouble: boolean
}

/**
 * What is missing on a date, trouble first. Before J: of the preparation; after J: of the results. On J itself what
 * was not prepared still counts, and no figure is owed yet.
 */
export function missingView(plan: Plan, measured: readonly MeasuredStream[], today: PlainDate): readonly MissingLine[] {
  const isPast = today > campaignOf(plan).day
  const counts = { ...countsAlways(plan, today), ...(isPast ? countsAfter(plan, measured) : countsBefore(plan)) }
  // Object.keys of the constant table: exactly its kinds, in their order.
  return (Object.keys(SCREEN_OF) as MissingKind[]).flatMap((kind): readonly MissingLine[] => {
    const count = counts[kind]
    if (count === undefined) return []
    return [{ kind, count, screen: SCREEN_OF[kind], isTrouble: kind === 'conflicts' || kind === 'lateTasks' }]
  })
}

type Counts = { readonly [Kind in MissingKind]?: number }

function countsAlways(plan: Plan, today: PlainDate): Counts {
  const withoutIndicator = rowsOf(plan.objectives).filter(({ indicator, verdict }) => indicator === null && verdict === null)
  return {
    ...some('lateTasks', taskRows(plan, today).filter(({ late }) => late).length),
    ...some('indicators', withoutIndicator.length),
    ...(plan.objectives.size === 0 ? { objectives: 0 } : {}),
  }
}

function countsBefore(plan: Plan): Counts {
  const planned = rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned')
  const coverage = coverageOf(plan)
  return {
    ...some('conflicts', findConflicts(plan).length),
    ...some('answers', rowsOf(plan.participants).filter(hasNotAnswered).length),
    ...some('unplaced', planned.filter(({ startMinute }) => startMinute === null).length),
    ...(planned.length > 0 && coverage.targetMet === false ? some('gap', Math.round(coverage.longestGapMinutes)) : {}),
    ...(plan.participants.size === 0 ? { people: 0 } : {}),
    ...(planned.length === 0 ? { slots: 0 } : {}),
  }
}

function countsAfter(plan: Plan, measured: readonly MeasuredStream[]): Counts {
  // A stream that was cancelled says what became of its slot, too.
  const told = new Set(rowsOf(plan.streams).map(({ slot }) => slot))
  const unplayed = rowsOf(plan.slots).filter(({ id, state, startMinute }) =>
    state.kind === 'planned' && startMinute !== null && !told.has(id))
  return {
    ...some('unplayed', unplayed.length),
    ...some('figures', measured.filter(({ readings, apart }) => Object.keys(readings).length + Object.keys(apart).length === 0).length),
    ...some('leftovers', rowsOf(plan.items).filter(({ state }) => state.kind === 'unassigned').length),
  }
}

function some(kind: MissingKind, count: number): Counts {
  return count === 0 ? {} : { [kind]: count }
}
