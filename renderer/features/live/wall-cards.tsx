import { Radio, TriangleAlert } from 'lucide-react'
import type { CSSProperties } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import { isOverTime, useSecondsSince } from './live-clock.tsx'
import type { LiveRow } from './live.view.ts'
import { whoText } from './row-words.ts'
import { stopwatch, type WallSize } from './wall.view.ts'
import css from './wall-cards.module.css'

interface Props {
  readonly rows: readonly LiveRow[]
  readonly size: WallSize
  readonly numbers: ReadonlyMap<string, number>
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
}

/** One card for each stream on air: the more there are, the smaller; its time is never cut by its title. */
export function WallCards({ rows, size, numbers, chosen, onChoose }: Props) {
  const translate = useTranslate()
  // React's own type of styles knows no custom properties.
  const style = { '--rows': size === 'large' || rows.length === 3 ? rows.length : Math.ceil(rows.length / 2) } as CSSProperties
  return (
    <ul className={classNames(css['cards'], css[size])} style={style} data-count={rows.length} aria-label={translate('live.group.now')}>
      {rows.map((row) => (
        <li key={row.key}>
          <Card row={row} number={numbers.get(row.key)} isChosen={row.key === chosen} onChoose={() => { onChoose(row.key) }} />
        </li>
      ))}
    </ul>
  )
}

interface CardProps {
  readonly row: LiveRow
  readonly number: number | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Card({ row, number, isChosen, onChoose }: CardProps) {
  return (
    <button type="button" className={css['card']} aria-pressed={isChosen} onClick={onChoose}>
      <span className={css['cardWhat']}>
        <span className={css['cardTitle']} title={row.title}>{row.title}</span>
        <span className={css['cardWho']}>{number !== undefined && <span className={css['digit']}>{number}</span>}{whoText(row)}</span>
      </span>
      {row.startedAt !== null && <Running startedAt={row.startedAt} plannedSeconds={row.plannedSeconds} />}
    </button>
  )
}

function Running({ startedAt, plannedSeconds }: { readonly startedAt: string; readonly plannedSeconds: number | null }) {
  const translate = useTranslate()
  const seconds = useSecondsSince(startedAt)
  const isOver = isOverTime(seconds, plannedSeconds)
  const Icon = isOver ? TriangleAlert : Radio
  return (
    <span className={classNames(css['running'], isOver && css['overTime'])}>
      <span className={css['stopwatch']}><Icon aria-hidden />{stopwatch(seconds)}</span>
      <span className={css['cardWho']}>
        {plannedSeconds === null || plannedSeconds === 0
          ? translate('live.wall.noLength')
          : translate(isOver ? 'live.wall.overLength' : 'live.wall.ofLength', { length: stopwatch(plannedSeconds) })}
      </span>
    </span>
  )
}
