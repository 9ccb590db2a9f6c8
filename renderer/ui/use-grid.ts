import { useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { chooseUpTo, copiedCells, toggled, withAll } from './grid-choice.ts'
import { OWN_COLUMNS, ROW_HEIGHT } from './grid-column.ts'
import type { EditEnd } from './grid-editor.tsx'
import { nextEditable, placeAfterKey, placeOfKey, type GridPlace, type Reached } from './grid-place.ts'
import { useGridFocus } from './use-grid-focus.ts'
import type { VirtualGridProps } from './virtual-grid-props.ts'

/** The keyboard, the mouse and the edit under way of a grid. `row` is -1 on the headers. */
export function useGrid<Row>(props: VirtualGridProps<Row>, scroller: RefObject<HTMLElement | null>) {
  const { rows, columns, rowKey, chosen, onChoose } = props
  const [reached, setReached] = useState<Reached>({ key: '', row: 0, column: OWN_COLUMNS })
  const [editing, setEditing] = useState<{ readonly typed: string | null } | null>(null)
  const place = placeOfKey(rows, rowKey, reached)
  const current = rows[place.row]
  useGridFocus(scroller, editing !== null)

  const reach = (to: GridPlace): void => {
    const row = rows[to.row]
    const key = row === undefined ? '' : rowKey(row)
    setReached({ ...to, key })
    if (row !== undefined && to.row !== place.row) props.onReach?.(key)
  }
  const editOf = (at: GridPlace) => {
    const row = rows[at.row]
    return row === undefined ? undefined : columns[at.column - OWN_COLUMNS]?.edit?.(row)
  }
  const startEdit = (at: GridPlace, typed: string | null): boolean => {
    const edit = editOf(at)
    if (edit === undefined || (typed !== null && edit.kind !== 'text')) return false
    if (edit.kind === 'toggle') edit.commit()
    else setEditing({ typed })
    return true
  }
  /** What a click or Enter does on a header and on the grid's own two columns. */
  const act = (at: GridPlace, isShift: boolean): boolean => {
    const row = rows[at.row]
    if (at.row === -1) sortOrChooseAll(props, at.column)
    else if (row === undefined || at.column >= OWN_COLUMNS) return false
    else if (at.column === 1) props.onOpen(rowKey(row))
    else onChoose(isShift ? chooseUpTo(chosen, rows.map(rowKey), place.row, at.row) : toggled(chosen, rowKey(row)))
    return true
  }
  const empty = (): void => {
    const edit = editOf(place)
    if (edit?.kind === 'text' && edit.value !== '') edit.commit('')
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // AltGr comes as Ctrl+Alt on Windows: what it types is a character like another.
    if (editing !== null || (event.altKey && !event.ctrlKey)) return
    const isControl = (event.ctrlKey || event.metaKey) && !event.altKey
    const to = placeAfterKey(place, event.key, isControl, {
      rows: rows.length, columns: columns.length + OWN_COLUMNS, page: pageOf(scroller.current),
    })
    if (to !== null) {
      if (event.shiftKey && to.row !== place.row) onChoose(chooseUpTo(chosen, rows.map(rowKey), place.row, to.row))
      reach(to)
    } else if (isControl && event.key === 'a') onChoose(withAll(chosen, rows.map(rowKey)))
    else if (isControl && event.key === 'Enter' && current !== undefined) props.onOpen(rowKey(current))
    else if (isControl) return
    else if (event.key === ' ' && current !== undefined && place.column !== 1) onChoose(toggled(chosen, rowKey(current)))
    else if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') {
      if (!act(place, event.shiftKey)) startEdit(place, null)
    } else if (event.key === 'Delete' && chosen.size > 0) props.onDelete?.(chosen)
    else if (event.key === 'Delete' || event.key === 'Backspace') empty()
    else if (!isCharacter(event.key) || !startEdit(place, event.key)) return
    event.preventDefault()
  }

  const onEditEnd = (how: EditEnd): void => {
    setEditing(null)
    if (how === 'down') reach({ row: Math.min(place.row + 1, rows.length - 1), column: place.column })
    const column = how === 'next' || how === 'back' ? nextEditable(current, columns, place.column, how === 'next' ? 1 : -1) : null
    if (column === null) return
    reach({ row: place.row, column })
    startEdit({ row: place.row, column }, null)
  }

  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null) return
    const picked = rows.filter((row) => chosen.has(rowKey(row)))
    const cell = current === undefined ? undefined : columns[place.column - OWN_COLUMNS]?.text(current)
    const lines = [columns.map(({ header }) => header), ...picked.map((row) => columns.map(({ text }) => text(row)))]
    event.clipboardData.setData('text/plain', picked.length > 0 ? copiedCells(lines) : cell ?? '')
    event.preventDefault()
  }

  const withPlace = (event: MouseEvent, then: (at: GridPlace) => void): void => {
    const at = editing === null ? placeOfEvent(event.target, rows, rowKey) : null
    if (at !== null) then(at)
  }
  return {
    ...place, editing, onKeyDown, onEditEnd, onCopy,
    // Before the browser moves the focus, so that it lands on the cell. An edit under way is first left by its own blur.
    onMouseDown: (event: MouseEvent) => { withPlace(event, (at) => { if (!event.shiftKey) reach(at) }) },
    onClick: (event: MouseEvent) => {
      withPlace(event, (at) => { if (!act(at, event.shiftKey) && !event.shiftKey) reach(at) })
    },
    onDoubleClick: (event: MouseEvent) => { withPlace(event, (at) => { startEdit(at, null) }) },
  }
}

function sortOrChooseAll<Row>({ columns, rows, rowKey, chosen, sort, ...props }: VirtualGridProps<Row>, at: number): void {
  const column = columns[at - OWN_COLUMNS]
  if (at === 0) {
    const keys = rows.map(rowKey)
    props.onChoose(keys.every((key) => chosen.has(key)) ? new Set() : withAll(chosen, keys))
  } else if (column?.canSort === true) {
    const isTurned = sort?.column === column.id && sort.direction === 'ascending'
    props.onSort({ column: column.id, direction: isTurned ? 'descending' : 'ascending' })
  }
}

/** The cell that was clicked, or `null` beside all of them. */
function placeOfEvent<Row>(target: EventTarget, rows: readonly Row[], rowKey: (row: Row) => string): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const key = cell?.closest<HTMLElement>('[data-row]')?.dataset['row']
  if (cell === null || key === undefined) return null
  const row = key === '' ? -1 : rows.findIndex((one) => rowKey(one) === key)
  return { row, column: Number(cell.dataset['column']) }
}

/** How many rows the page keys go past: those in sight but one. */
function pageOf(root: HTMLElement | null): number {
  return Math.max(1, Math.floor((root?.clientHeight ?? 400) / ROW_HEIGHT) - 2)
}

/** Whether a key writes something: one character (of one or two code units), where other keys have names. */
function isCharacter(key: string): boolean {
  return /^.$/su.test(key)
}
