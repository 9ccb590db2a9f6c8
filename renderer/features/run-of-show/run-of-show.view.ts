import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Counted, FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { Conflict } from '../../../shared/domain/schedule/conflict.ts'
import { coverageOf, type Coverage } from '../../../shared/domain/schedule/coverage.ts'
import { findConflicts } from '../../../shared/domain/schedule/find-conflicts.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { CountWords } from '../../ui/figure-line.tsx'
import { changedSince } from './changed-since.view.ts'
import { formatLook, type FormatLook } from './slot-format.ts'
import { waitingSlots } from './to-place.view.ts'

/** What the screen says of the whole run of show, apart from its rows. */
export interface RunOfShowView {
  readonly isEmpty: boolean
  /** "26 slots placed · 3 to place · 7 accounts", and whether that is what was frozen. */
  readonly counts: readonly CountWords<FigureRef | null>[]
  readonly zone: string
  readonly conflicts: readonly Conflict[]
  readonly coverage: Coverage
  /** The longest gap wanted, in minutes. */
  readonly coverageTarget: number | null
  /** Starts of the planned slots, in minutes. */
  readonly starts: readonly number[]
  readonly formats: readonly FormatLook[]
}

/** The run of show of a plan: the one that is, or the one that a move under way would make. */
export function runOfShowView(plan: Plan, translate: Translate): RunOfShowView {
  const slots = rowsOf(plan.slots)
  const planned = slots.filter((slot) => slot.state.kind === 'planned')
  const starts = planned.flatMap((slot) => slot.startMinute ?? [])
  const accounts = new Set(planned.flatMap((slot) => (slot.startMinute === null ? [] : (slot.account ?? []))))
  const changed = changedSince(plan, translate)
  const waiting = waitingSlots(plan).length
  const of = (counted: Counted, count: number, text: string): CountWords<FigureRef | null> => ({ ref: { kind: 'count', of: counted }, count, text })
  const counts: readonly CountWords<FigureRef | null>[] = [
    of('placed', starts.length, translate('runOfShow.placed', { count: starts.length })),
    ...(waiting === 0 ? [] : [of('toPlace', waiting, translate('runOfShow.waiting', { count: waiting }))]),
    of('accountsUsed', accounts.size, translate('runOfShow.accounts', { count: accounts.size })),
    ...(changed?.slots === 0 ? [{ ref: null, count: 0, text: translate('runOfShow.sameAs', { name: changed.name }) }] : []),
  ]
  return {
    isEmpty: slots.length === 0,
    counts,
    zone: campaignOf(plan).zone,
    conflicts: findConflicts(plan),
    coverage: coverageOf(plan),
    coverageTarget: campaignOf(plan).coverageTargetMinutes,
    starts,
    formats: formatsShown(planned.map((slot) => slot.format)),
  }
}

const LEGEND: readonly FormatLook[] = ['dialogue', 'visit', 'backstage', 'interview', 'performance']

/** The legend names what is on the screen; before anything is, the four formats of the day. */
function formatsShown(formats: readonly string[]): readonly FormatLook[] {
  const used = new Set(formats.map(formatLook))
  const shown = LEGEND.filter((look) => used.has(look))
  return shown.length === 0 ? LEGEND.slice(0, 4) : shown
}
