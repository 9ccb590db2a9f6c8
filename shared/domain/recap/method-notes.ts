import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorId, IndicatorValue } from '../results/indicator.ts'
import { accountNames } from './account-names.ts'
import { groupSources } from './name-sources.ts'
import type { LeftOut, LeftOutReason, MethodNote } from './recap-rows.ts'

/** How each indicator was made (M6): definition, accounts, sources and what was left out, with the number of each. */
export function methodNotes(plan: Plan, indicators: readonly IndicatorValue[]): readonly MethodNote[] {
  return indicators.map((indicator) => ({
    indicator,
    definition: `indicator.${indicator.id}.definition`,
    accounts: accountNames(plan, indicator.perimeter.accounts),
    leftOut: leftOutOf(plan, indicator),
    sources: groupSources(plan, indicator.sources),
  }))
}

const OF_ITEMS: readonly LeftOutReason[] = ['unassignedItems', 'notOursItems', 'cancelledStreams', 'withoutValue']

/** What may be left out of each indicator. What is not named here takes in all there is. */
const REASONS: Readonly<Partial<Record<IndicatorId, readonly LeftOutReason[]>>> = {
  'participants.firstTime': ['withoutValue'],
  'cohesion.mean': ['withoutValue'],
  'streams.planned': ['cancelledSlots'],
  'streams.delivered': ['cancelledSlots'],
  'streams.count': ['cancelledStreams'],
  'duration.mean': ['cancelledStreams', 'withoutValue'],
  'coverage.share': ['cancelledSlots', 'unplacedSlots'],
  'views.total': OF_ITEMS,
  'views.mean': OF_ITEMS,
  'views.median': OF_ITEMS,
  'retention.mean': OF_ITEMS,
  'likes.total': OF_ITEMS,
  'likes.perView': OF_ITEMS,
  'comments.total': OF_ITEMS,
  'shares.total': OF_ITEMS,
  'mentions.total': ['duplicateMentions'],
  'trend.minutes': ['withoutValue'],
  followers: ['otherAccounts'],
}

function leftOutOf(plan: Plan, indicator: IndicatorValue): readonly LeftOut[] {
  return (REASONS[indicator.id] ?? [])
    .map((reason) => ({ reason, count: countOf(plan, indicator, reason) }))
    .filter(({ count }) => count > 0)
}

function countOf(plan: Plan, indicator: IndicatorValue, reason: LeftOutReason): number {
  const slots = rowsOf(plan.slots)
  switch (reason) {
    case 'unassignedItems':
      return rowsOf(plan.items).filter(({ state }) => state.kind === 'unassigned').length
    case 'notOursItems':
      return rowsOf(plan.items).filter(({ state }) => state.kind === 'notOurs').length
    case 'cancelledStreams':
      return rowsOf(plan.streams).filter(({ status }) => status === 'cancelled').length
    case 'cancelledSlots':
      return slots.filter(({ state }) => state.kind !== 'planned').length
    case 'unplacedSlots':
      return slots.filter(({ state, startMinute }) => state.kind === 'planned' && startMinute === null).length
    case 'withoutValue':
    case 'duplicateMentions':
    case 'otherAccounts':
      return indicator.of - indicator.n
  }
}
