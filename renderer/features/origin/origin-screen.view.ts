import type { Counted, FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { IndicatorId } from '../../../shared/domain/results/indicator.ts'
import type { ScreenName } from '../../actions/route.ts'

/** Where the rows of an indicator are made; the others come from results. */
const SCREENS: Readonly<Partial<Record<IndicatorId, ScreenName>>> = {
  'participants.count': 'participants', 'participants.firstTime': 'participants', 'mobilisation.confirmed': 'participants',
  'teams.represented': 'participants', 'cohesion.mean': 'participants', 'streams.planned': 'runOfShow',
  'coverage.share': 'runOfShow', 'trend.minutes': 'live', followers: 'objectives',
}

const SCREENS_OF_COUNTED: Readonly<Partial<Record<Counted, ScreenName>>> = {
  planned: 'runOfShow', placed: 'runOfShow', toPlace: 'runOfShow', accountsUsed: 'runOfShow', mostAtOnce: 'runOfShow', withoutEmail: 'participants',
  owing: 'outreach', touches: 'outreach', peopleReached: 'outreach', tasksDone: 'relaysTasks',
}

/** The screen on which what a number stands on can be seen and changed. */
export function screenOfFigure(ref: FigureRef): ScreenName {
  if (ref.kind === 'indicator') return SCREENS[ref.id] ?? 'results'
  if (ref.kind === 'status') return 'participants'
  if (ref.kind === 'channel') return 'outreach'
  if (ref.kind === 'relay') return 'relaysTasks'
  return ref.kind === 'count' ? (SCREENS_OF_COUNTED[ref.of] ?? 'results') : 'results'
}
