import { formatTime } from '../../../shared/i18n/format.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { TRACK_INSET } from './grid-size.ts'
import css from './schedule-grid.module.css'
import { hoursOf, startsPerQuarter, xOf, type TimeAxis, type Zoom } from './time-axis.ts'

export interface ScheduleGridHeadProps {
  readonly axis: TimeAxis
  readonly zone: string
  readonly zoom: Zoom
  readonly starts: readonly number[]
}

/** The hours, and under them how many slots start in each quarter of an hour. */
export function ScheduleGridHead({ axis, zone, zoom, starts }: ScheduleGridHeadProps) {
  const translate = useTranslate()
  const counts = startsPerQuarter(starts, axis)
  const most = Math.max(3, ...counts)
  const marks = zoom === 'day' ? hoursOf(axis) : quartersOf(axis, zoom)
  return (
    <div className={css['head']}>
      <div className={css['hours']}>
        <div className={css['rowHead']}>{translate('runOfShow.time', { zone })}</div>
        <div className={css['track']} aria-hidden>
          {marks.map((minute) => (
            <span key={minute} className={zoom === 'day' ? css['hour'] : css['hourBeside']} style={{ left: xOf(axis, minute) + TRACK_INSET }}>
              {zoom === 'day' ? formatTime(minute).slice(0, 2) : formatTime(minute)}
            </span>
          ))}
        </div>
      </div>
      <div className={css['quarters']}>
        <div className={css['rowHead']}>{translate('runOfShow.startsPerQuarter')}</div>
        <div className={css['track']}>
          <div className={css['bars']} role="img" aria-label={quarterWords(counts, axis.from, (time, count) => translate('runOfShow.quarter', { time, count }))}>
            {counts.map((count, index) => (
              <span key={index} className={css['bar']} style={{
                left: xOf(axis, axis.from + index * 15) + TRACK_INSET,
                width: Math.max(2, 15 * axis.scale - 1),
                height: count === 0 ? 1 : Math.round((count / most) * 22),
              }} />
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

function quartersOf(axis: TimeAxis, zoom: Zoom): readonly number[] {
  const step = zoom === 'oneHour' ? 10 : 30
  return hoursOf(axis).flatMap((hour) => Array.from({ length: 60 / step }, (_, index) => hour + index * step)).filter((minute) => minute <= axis.to)
}

function quarterWords(counts: readonly number[], from: number, words: (time: string, count: number) => string): string {
  return counts.flatMap((count, index) => (count === 0 ? [] : [words(formatTime(from + index * 15), count)])).join(', ')
}
