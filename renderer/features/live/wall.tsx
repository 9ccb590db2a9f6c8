import type { ReactNode } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import { dayState, dayStateText, isDayOn } from './day-state.view.ts'
import { LiveClock } from './live-clock.tsx'
import type { LiveView } from './live.view.ts'
import { WallCards } from './wall-cards.tsx'
import { WallQueue } from './wall-queue.tsx'
import { numbersOf, wallView } from './wall.view.ts'
import css from './wall.module.css'

export interface WallProps {
  readonly plan: Plan
  readonly view: LiveView
  /** When `view` was reckoned, in milliseconds. */
  readonly now: number
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
  /** It has the window to itself: larger, and longer lists; what leaves it stands under the clock. */
  readonly isAlone?: boolean | undefined
  readonly children?: ReactNode
}

/** How many are late, and how many next, by what else there is to show. */
const LINES = { above: 2, alone: 3, aloneWithRoom: 5 } as const

/** What is read across a room: the clock, what is on air, who is late, who comes next. */
export function Wall({ plan, view, now, chosen, onChoose, isAlone = false, children }: WallProps) {
  const translate = useTranslate()
  const state = dayState(plan, new Date(now).toISOString())
  const wall = wallView(view, !isAlone ? LINES.above : view.now.length > 1 ? LINES.alone : LINES.aloneWithRoom)
  const isOn = isDayOn(state) || wall.now.length > 0
  return (
    <section className={classNames(css['wall'], isAlone && css['alone'], !isOn && css['quiet'])} data-alone={isAlone || undefined} aria-label={translate('live.wall')}>
      <div className={css['head']}>
        <div className={css['clockBlock']}>
          <span className={css['clock']}><LiveClock campaign={campaignOf(plan)} /></span>
          <span className={css['zone']}>{campaignOf(plan).zone.replaceAll('_', ' ')}</span>
          {(isAlone || !isDayOn(state)) && <span className={css['day']}>{dayStateText(plan, state, translate)}</span>}
          {children}
        </div>
        {isOn && (
          <>
            <WallQueue kind="late" rows={wall.late} more={wall.moreLate} reckonedAt={now} />
            <WallQueue kind="next" rows={wall.next} more={wall.moreNext} reckonedAt={now} />
          </>
        )}
      </div>
      {isOn && (wall.now.length === 0
        ? <p className={css['silence']}>{translate('live.wall.nobodyOn')}</p>
        : <WallCards rows={wall.now} size={wall.size} numbers={numbersOf(view)} chosen={chosen} onChoose={onChoose} />)}
    </section>
  )
}
