import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import { LAST_DAY_MINUTE } from '../../../shared/domain/values/moment.ts'
import { formatDuration, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { SECONDS_PER_DAY } from '../../../shared/lib/time-units.ts'
import type { FigureWords } from '../../ui/figure-line.tsx'
import type { LiveRow } from './live.view.ts'

/** A wait in words: to the minute, without seconds that would make the list restless. */
export function waitText(seconds: number, translate: Translate): string {
  return formatDuration(Math.max(60, Math.floor(seconds / 60) * 60), translate)
}

/** How a row stands, in words; a live one says its elapsed time by itself. */
export function stateText(row: LiveRow, translate: Translate): string {
  const { state, secondsToStart, daysToStart, seconds, slot } = row
  switch (state) {
    case 'live':
      return ''
    case 'late':
      return isUntold(row) ? translate('live.untold') : translate('live.lateBy', { duration: waitText(-(secondsToStart ?? 0), translate) })
    case 'next':
      if (secondsToStart === null) return translate('live.unplaced')
      if (secondsToStart >= SECONDS_PER_DAY) return translate('live.inDays', { count: daysToStart ?? Math.floor(secondsToStart / SECONDS_PER_DAY) })
      return translate('live.in', { duration: waitText(secondsToStart, translate) })
    case 'ended': {
      const done = seconds === null ? translate('live.done') : translate('live.doneIn', { duration: formatDuration(seconds, translate) })
      return slot === null ? `${done} · ${translate('live.improvised')}` : done
    }
    default:
      return translate(`live.${state}`)
  }
}

/** Who streams, and on which account. */
export function whoText({ people, account }: Pick<LiveRow, 'people' | 'account'>): string {
  return [people, account ?? ''].filter((text) => text !== '').join(' · ')
}

/** Whether its time passed so long ago that nobody waits for it any more: nobody noted what became of it. */
export function isUntold({ state, secondsToStart }: LiveRow): boolean {
  return state === 'late' && -(secondsToStart ?? 0) >= SECONDS_PER_DAY
}

/** When a row was or will be: the actual time where there is one. What began on another day has no time of this one. */
export function rowTime({ startMinute, plannedMinute }: LiveRow): string {
  const minute = startMinute ?? plannedMinute
  return minute === null || !isOfTheDay(minute) ? '--:--' : formatTime(minute)
}

/** Whether a minute is one of the campaign's day or of the night after it. */
export function isOfTheDay(minute: number): boolean {
  return minute >= 0 && minute <= LAST_DAY_MINUTE
}

/** What is known beyond its time: figures, the link, the reason. */
export function rowFacts({ stream, views, likes, link, reason }: LiveRow, translate: Translate): readonly FigureWords<FigureRef | null>[] {
  const reading = (metric: 'views' | 'likes', count: number | null): readonly FigureWords<FigureRef | null>[] =>
    (stream === null || count === null ? [] : [{ text: translate(`live.${metric}`, { count }), ref: { kind: 'reading', stream, metric } }])
  return [
    ...reading('views', views),
    ...reading('likes', likes),
    ...(link === '' ? [] : [{ text: translate('live.hasLink'), ref: null }]),
    ...(reason === '' ? [] : [{ text: reason, ref: null }]),
  ]
}
