import { CircleCheck, CircleX, Clock, Radio, Replace, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Elapsed } from './live-clock.tsx'
import css from './live.module.css'
import type { LiveRow, LiveState, LiveView } from './live.view.ts'
import { isUntold, rowFacts, rowTime, stateText, whoText } from './row-words.ts'

const ICONS: Readonly<Record<LiveState, LucideIcon>> = {
  live: Radio, late: TriangleAlert, next: Clock, ended: CircleCheck, cancelled: CircleX, replaced: Replace,
}

interface Props {
  readonly view: LiveView
  readonly chosen: string | null
  /** The digits that choose. */
  readonly numbers: ReadonlyMap<string, number>
  readonly onChoose: (key: string) => void
}

/**
 * What is on, late, next and done, under each other; arrows go from one to the next. All lie in one parent, so that a
 * row that goes live keeps its place under the keyboard.
 */
export function LiveRows({ view, chosen, numbers, onChoose }: Props) {
  const translate = useTranslate()
  return (
    <div className={css['rows']} role="group" aria-label={translate('live.rows')} onKeyDown={moveFocus}>
      {(['now', 'late', 'next', 'done'] as const).flatMap((group) => view[group].length === 0 ? [] : [
        <h2 key={group} className={classNames(css['group'], css[group])}>
          {translate(`live.group.${group === 'late' && view.late.every(isUntold) ? 'untold' : group}`)} <span className={css['count']}>{view[group].length}</span>
        </h2>,
        ...view[group].map((row) => <Row key={row.key} row={row} number={numbers.get(row.key)} isChosen={row.key === chosen} onChoose={onChoose} translate={translate} />),
      ])}
    </div>
  )
}

interface RowProps {
  readonly row: LiveRow
  readonly number: number | undefined
  readonly isChosen: boolean
  readonly onChoose: (key: string) => void
  readonly translate: Translate
}

function Row({ row, number, isChosen, onChoose, translate }: RowProps) {
  const Icon = ICONS[row.state]
  const choose = (): void => { onChoose(row.key) }
  return (
    <button type="button" className={classNames(css['row'], css[row.state])} data-live-row={row.key} aria-pressed={isChosen} onFocus={choose} onClick={choose}>
      <span className={css['digit']} aria-hidden>{number ?? ''}</span>
      <Icon size={16} aria-hidden />
      <span className={css['time']}>{rowTime(row)}</span>
      <span className={css['what']}>
        <span className={css['title']}>{row.title}</span>
        <span className={css['who']}>{whoText(row)}</span>
      </span>
      <span className={css['state']}>
        {row.state === 'live' && row.startedAt !== null
          ? <Elapsed startedAt={row.startedAt} plannedSeconds={row.plannedSeconds} />
          : stateText(row, translate)}
        <span className={css['facts']}>{rowFacts(row, translate).join(' · ')}</span>
      </span>
    </button>
  )
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-live-row]')]
  const at = rows.findIndex((row) => row === document.activeElement)
  const to = rows[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || to === undefined) return
  event.preventDefault()
  to.focus()
}
