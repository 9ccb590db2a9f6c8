import type { ScreenName } from '../actions/route.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { dateOfInstant } from '../../shared/domain/schedule/day-time.ts'
import { findConflicts } from '../../shared/domain/schedule/find-conflicts.ts'
import { offsetOfDate } from '../../shared/domain/values/day-offset.ts'
import { rowsOf } from '../../shared/lib/table.ts'

/** A count beside a screen's name; `isTrouble` is shown in red and said in words. */
export interface ScreenCount {
  readonly count: number
  readonly isTrouble: boolean
}

export interface SidebarView {
  readonly name: string
  readonly hashtag: string | null
  readonly day: string
  /** Days from today to the day: 3 is J−3, 0 the day itself, -11 is J+11. */
  readonly daysLeft: number
  readonly counts: { readonly [Name in ScreenName]?: ScreenCount }
}

export const PHASES = [
  { key: 'frame.prepare', screens: ['overview', 'objectives', 'participants', 'outreach', 'runOfShow', 'relaysTasks'] },
  { key: 'frame.theDay', screens: ['live'] },
  { key: 'frame.measure', screens: ['results'] },
  { key: 'frame.share', screens: ['rex', 'compare'] },
] as const satisfies readonly { readonly key: string; readonly screens: readonly ScreenName[] }[]

/**
 * What the sidebar shows of a campaign.
 *
 * @param now milliseconds since 1970; the day begins at midnight in the campaign's own zone
 */
export function sidebarView(plan: Plan, now: number): SidebarView {
  const campaign = campaignOf(plan)
  const openTasks = rowsOf(plan.tasks).filter((task) => task.doneOn === null).length
  return {
    name: campaign.name,
    hashtag: campaign.hashtags[0] ?? null,
    day: campaign.day,
    daysLeft: offsetOfDate(dateOfInstant(new Date(now).toISOString(), campaign.zone), campaign.day),
    counts: {
      ...counted('objectives', plan.objectives.size),
      ...counted('participants', plan.participants.size),
      ...counted('outreach', plan.touches.size),
      ...counted('runOfShow', findConflicts(plan).length, true),
      ...counted('relaysTasks', openTasks),
      ...counted('results', plan.items.size),
    },
  }
}

function counted(screen: ScreenName, count: number, isTrouble = false): SidebarView['counts'] {
  return count === 0 ? {} : { [screen]: { count, isTrouble } }
}
