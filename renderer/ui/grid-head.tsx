import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react'
import { classNames } from './class-names.ts'
import { isLastPinned, OWN_COLUMNS, type GridColumn, type GridSort } from './grid-column.ts'
import css from './virtual-grid.module.css'

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly offsets: readonly (number | null)[]
  readonly sort: GridSort | null
  /** How many of the rows shown are chosen. */
  readonly chosen: 'none' | 'some' | 'all'
  readonly chooseAllLabel: string
  readonly openLabel: string
  /** The column that the keyboard is on; -1 where it is among the rows. */
  readonly active: number
}

/** The headers of a grid: click or Enter sorts, the first one chooses all rows. */
export function GridHead<Row>({ columns, offsets, sort, chosen, chooseAllLabel, openLabel, active }: GridHeadProps<Row>) {
  const cell = (column: number) => ({
    role: 'columnheader',
    'aria-colindex': column + 1,
    'data-column': column,
    'data-active': active === column ? '' : undefined,
    tabIndex: active === column ? 0 : -1,
    style: offsets[column] == null ? {} : { left: offsets[column] },
  })
  return (
    <div role="row" aria-rowindex={1} data-row="" className={css['head']}>
      <div {...cell(0)} className={classNames(css['headCell'], css['own'], css['pinned'])}>
        <span className={css['spoken']}>{chooseAllLabel}</span>
        <span className={css['box']} data-on={chosen === 'none' ? undefined : ''}>
          {chosen === 'all' && <Check size={13} strokeWidth={3} aria-hidden />}
          {chosen === 'some' && <Minus size={13} strokeWidth={3} aria-hidden />}
        </span>
      </div>
      <div {...cell(1)} className={classNames(css['headCell'], css['pinned'])}>
        <span className={css['spoken']}>{openLabel}</span>
      </div>
      {columns.map((column, at) => {
        const direction = sort?.column === column.id ? sort.direction : null
        const Arrow = direction === 'descending' ? ArrowDown : ArrowUp
        return (
          <div
            key={column.id}
            {...cell(at + OWN_COLUMNS)}
            {...(column.canSort === true ? { 'aria-sort': direction ?? 'none' } : {})}
            className={classNames(css['headCell'], column.isNumber === true && css['number'], column.isPinned === true && css['pinned'], isLastPinned(offsets, at + OWN_COLUMNS) && css['edge'],
              column.canSort === true && css['sortable'])}
          >
            <span className={css['text']}>{column.header}</span>
            {direction !== null && <Arrow size={13} aria-hidden />}
          </div>
        )
      })}
    </div>
  )
}
