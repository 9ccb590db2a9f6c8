import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, type CSSProperties } from 'react'
import { gridTemplate, OWN_COLUMNS, OWN_WIDTHS, pinnedOffsets, ROW_HEIGHT } from './grid-column.ts'
import { GridHead } from './grid-head.tsx'
import { GridRow } from './grid-row.tsx'
import { useUiWords } from './ui-words.tsx'
import { useGrid } from './use-grid.ts'
import type { VirtualGridProps } from './virtual-grid-props.ts'
import css from './virtual-grid.module.css'

/**
 * A grid of any number of rows, edited in place like a spreadsheet: only the rows in sight are in the page.
 *
 * Arrows, Home, End and page keys move; Enter, F2 or typing edits; Tab commits and edits the next cell; Space chooses a
 * row, Shift+arrows and Shift+click several, Ctrl+A all; Ctrl+Enter opens the row's panel; Ctrl+C copies.
 */
export function VirtualGrid<Row>(props: VirtualGridProps<Row>) {
  const { label, columns, rows, rowKey, rowName, sort, chosen, opened, openLabel } = props
  const words = useUiWords()
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useGrid(props, scroller)
  const offsets = useMemo(() => pinnedOffsets(columns), [columns])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The row that has the focus stays in the page wherever one scrolls.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return grid.row < 0 || seen.includes(grid.row) ? seen : [...seen, grid.row].sort((a, b) => a - b)
    },
  })
  const least = columns.reduce((sum, { width }) => sum + width, OWN_WIDTHS[0] + OWN_WIDTHS[1])
  // CSS variables are not in React's list of properties.
  const shape = { '--columns': gridTemplate(columns), '--least': `${least}px` } as CSSProperties
  const pinnedWidth = Math.max(...offsets.map((left, at) => (left === null ? 0 : left + (columns[at - OWN_COLUMNS]?.width ?? 0))))
  const count = chosen.size === 0 ? 0 : rows.filter((row) => chosen.has(rowKey(row))).length
  return (
    <div
      ref={scroller} className={css['grid']} style={{ ...shape, scrollPaddingLeft: pinnedWidth }}
      role="grid" aria-label={label} aria-multiselectable aria-rowcount={rows.length + 1} aria-colcount={columns.length + OWN_COLUMNS}
      onKeyDown={grid.onKeyDown} onMouseDown={grid.onMouseDown} onClick={grid.onClick} onDoubleClick={grid.onDoubleClick} onCopy={grid.onCopy}
    >
      <div className={css['inner']} role="presentation">
        <GridHead
          columns={columns} offsets={offsets} sort={sort} active={grid.row === -1 ? grid.column : -1}
          chosen={count === 0 ? 'none' : count === rows.length ? 'all' : 'some'} chooseAllLabel={words.chooseAllRows} openLabel={openLabel}
        />
        <div className={css['rows']} role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            const key = rowKey(row)
            const isActive = index === grid.row
            return (
              <GridRow
                key={key} id={key} row={row} index={index} top={start} name={rowName(row)} columns={columns} offsets={offsets}
                chooseLabel={words.chooseRow} openLabel={openLabel} isChosen={chosen.has(key)} isOpened={opened === key}
                active={isActive ? grid.column : -1}
                {...(isActive && grid.editing !== null ? { editing: grid.editing, onEditEnd: grid.onEditEnd } : {})}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
