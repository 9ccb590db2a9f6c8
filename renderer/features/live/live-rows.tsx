import { CircleCheck, CircleX, Clock, Radio, Replace, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import { rowsShown } from '../../ui/rows-shown.ts'
import { ShowNext } from '../../ui/show-next.tsx'
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

const GROUPS = ['now', 'late', 'next', 'done'] as const
type Group = (typeof GROUPS)[number]

/** More than a day has of each; of a longer one the rest is a button away. */
const PAGE = 100
const FIRST_PAGES: Readonly<Record<Group, number>> = { now: 1, late: 1, next: 1, done: 1 }

/**
 * What is on, late, next and done, under each other: of each the first hundred, and as many as it takes for the chosen
 * row to be there. All lie in one parent, so that a row that goes live keeps its place under the keyboard.
 */
export function LiveRows({ view, chosen, numbers, onChoose }: Props) {
  const translate = useTranslate()
  const [pages, setPages] = useState(FIRST_PAGES)
  return (
    <div className={css['rows']} role="group" aria-label={translate('live.rows')}>
      {GROUPS.flatMap((group) => {
        const rows = view[group]
        if (rows.length === 0) return []
        const { shown, next } = rowsShown(rows.length, pages[group], rows.findIndex(({ key }) => key === chosen), PAGE)
        return [
          <h2 key={group} className={classNames(css['group'], css[group])}>
            {translate(`live.group.${group === 'late' && rows.every(isUntold) ? 'untold' : group}`)} <span className={css['count']}>{rows.length}</span>
          </h2>,
          ...rows.slice(0, shown).map((row) => (
            <Row key={row.key} row={row} number={numbers.get(row.key)} isChosen={row.key === chosen} onChoose={onChoose} translate={translate} />
          )),
          <ShowNext key={`${group} more`} next={next} rest={rows.length - shown} onNext={() => { setPages({ ...pages, [group]: pages[group] + 1 }) }} />,
        ]
      })}
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
    <button type="button" className={classNames(css['row'], css[row.state])} data-live-row={row.key} aria-pressed={isChosen}
      tabIndex={isChosen ? 0 : -1} onFocus={choose} onClick={choose}>
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
        <span className={css['facts']}>{rowFacts(row, translate).map(({ text }) => text).join(' · ')}</span>
      </span>
    </button>
  )
}
