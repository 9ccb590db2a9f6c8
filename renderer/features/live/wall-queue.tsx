import { CircleCheck, Clock, TriangleAlert } from 'lucide-react'
import { SECONDS_PER_HOUR } from '../../../shared/lib/time-units.ts'
import { useNow } from '../../actions/use-now.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { LiveRow } from './live.view.ts'
import { rowTime, waitText, whoText } from './row-words.ts'
import { isVeryLate, stopwatch } from './wall.view.ts'
import css from './wall-queue.module.css'

interface Props {
  readonly kind: 'late' | 'next'
  readonly rows: readonly LiveRow[]
  readonly more: number
  /** When the rows were reckoned, in milliseconds: countdowns go on from there. */
  readonly reckonedAt: number
}

/** Who is late, or who comes next, the most pressing first; how many more there are is said. */
export function WallQueue({ kind, rows, more, reckonedAt }: Props) {
  const translate = useTranslate()
  const title = translate(kind === 'late' ? 'live.group.late' : 'live.wall.next')
  return (
    <section className={classNames(css['queue'], kind === 'late' && rows.length > 0 && css['isLate'])} aria-label={title}>
      <h2>{title}{rows.length > 0 && <span className={css['howMany']}>{rows.length + more}</span>}</h2>
      {rows.length === 0 && (
        <p className={css['none']}>
          <CircleCheck aria-hidden />{translate(kind === 'late' ? 'live.wall.nobodyLate' : 'live.wall.nothingNext')}
        </p>
      )}
      <ol className={css['waiting']}>
        {rows.map((row) => <Waiting key={row.key} row={row} reckonedAt={reckonedAt} />)}
      </ol>
      {more > 0 && <p className={css['more']}>{translate('live.wall.more', { count: more })}</p>}
    </section>
  )
}

function Waiting({ row, reckonedAt }: { readonly row: LiveRow; readonly reckonedAt: number }) {
  const isLate = row.state === 'late'
  const Icon = isLate ? TriangleAlert : Clock
  return (
    <li className={classNames(css['wait'], isLate && css[isVeryLate(row) ? 'veryLate' : 'late'])}>
      <Icon aria-hidden />
      <span className={css['waitTime']}>{rowTime(row)}</span>
      <span className={css['waitTitle']} title={row.title}>{row.title}</span>
      <Countdown secondsToStart={row.secondsToStart ?? 0} reckonedAt={reckonedAt} />
      <span className={css['waitWho']}>{whoText(row)}</span>
    </li>
  )
}

function Countdown({ secondsToStart, reckonedAt }: { readonly secondsToStart: number; readonly reckonedAt: number }) {
  const translate = useTranslate()
  const left = secondsToStart - Math.floor((useNow(1000) - reckonedAt) / 1000)
  if (left <= 0) return <span className={css['countdown']}>{translate('live.wall.lateBy', { duration: waitText(-left, translate) })}</span>
  const duration = left < SECONDS_PER_HOUR ? stopwatch(left) : waitText(left, translate)
  return <span className={css['countdown']}>{translate('live.in', { duration })}</span>
}
