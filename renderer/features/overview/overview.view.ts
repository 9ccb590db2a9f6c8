import { offsetOfDate } from '../../../shared/domain/values/day-offset.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { TaskRow } from '../../../shared/domain/recap/recap-rows.ts'
import { taskRows } from '../../../shared/domain/recap/task-rows.ts'
import type { IndicatorId, IndicatorValue } from '../../../shared/domain/results/indicator.ts'
import { computeIndicators, gatherEvidence } from '../../../shared/domain/results/indicators.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { chaseView, type ChaseLine } from './chase.view.ts'
import { missingView, type MissingLine } from './missing.view.ts'

export interface OverviewView {
  readonly campaign: Campaign
  /** Days from today to the day: 3 is J−3, 0 the day itself, -11 is J+11. */
  readonly daysLeft: number
  readonly missing: readonly MissingLine[]
  /** Not done and due: today's first, then the late ones, the latest first; more than these are counted. */
  readonly due: readonly TaskRow[]
  readonly moreLate: number
  /** The next ones after today. */
  readonly soon: readonly TaskRow[]
  readonly hasTasks: boolean
  readonly chase: readonly ChaseLine[]
  readonly numbers: readonly IndicatorValue[]
  /** Printed accounts by id, to name a perimeter. */
  readonly accounts: ReadonlyMap<string, string>
}

const SOON = 3
const LATE = 5
const BEFORE: readonly IndicatorId[] = [
  'participants.count', 'mobilisation.confirmed', 'streams.planned', 'coverage.share', 'followers',
]
const AFTER: readonly IndicatorId[] = [
  'streams.count', 'views.total', 'views.mean', 'likes.total', 'mentions.total', 'trend.minutes', 'followers',
]

/**
 * The overview of a campaign on a date: how far the day is, what is missing, what to do, the key numbers. Numbers that
 * nothing measures yet are left out; a refused one stays, with its reason.
 *
 * @param today the calendar date in the campaign's zone
 */
export function overviewView(plan: Plan, today: PlainDate): OverviewView {
  const campaign = campaignOf(plan)
  const daysLeft = offsetOfDate(today, campaign.day)
  const evidence = gatherEvidence(plan)
  const open = taskRows(plan, today).filter(({ task }) => task.doneOn === null)
  return {
    campaign,
    daysLeft,
    missing: missingView(plan, evidence.streams, today),
    ...dueTasks(open.filter(({ date }) => date <= today)),
    soon: open.filter(({ date }) => date > today).slice(0, SOON),
    hasTasks: plan.tasks.size > 0,
    chase: chaseView(plan, today),
    numbers: keyNumbers(computeIndicators(plan, evidence), daysLeft < 0 || plan.streams.size > 0 ? AFTER : BEFORE),
    accounts: new Map(rowsOf(plan.accounts).map((account) => [account.id, printAccount(account)])),
  }
}

/** A line of the backward plan: a task, or how many late ones are not named. */
export type TaskEntry = { readonly kind: 'task'; readonly row: TaskRow; readonly isDue: boolean } | { readonly kind: 'moreLate'; readonly count: number }

/** The tasks in the order in which they are read: what is due, how many more are late right under the late ones, then the next. */
export function taskEntries({ due, moreLate, soon }: Pick<OverviewView, 'due' | 'moreLate' | 'soon'>): readonly TaskEntry[] {
  const entry = (isDue: boolean) => (row: TaskRow): TaskEntry => ({ kind: 'task', row, isDue })
  return [...due.map(entry(true)), ...(moreLate === 0 ? [] : [{ kind: 'moreLate', count: moreLate } as const]), ...soon.map(entry(false))]
}

function dueTasks(due: readonly TaskRow[]): Pick<OverviewView, 'due' | 'moreLate'> {
  const late = due.filter((row) => row.late).reverse()
  return { due: [...due.filter((row) => !row.late), ...late.slice(0, LATE)], moreLate: Math.max(0, late.length - LATE) }
}

function keyNumbers(indicators: readonly IndicatorValue[], wanted: readonly IndicatorId[]): OverviewView['numbers'] {
  return wanted.flatMap((id) => {
    const indicator = indicators.find((one) => one.id === id)
    const isEmpty = indicator === undefined || (indicator.refused === null && (indicator.value === null || indicator.of === 0))
    return isEmpty ? [] : [indicator]
  })
}
