import { Check, PanelRight } from 'lucide-react'
import { memo, type CSSProperties, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { isLastPinned, OWN_COLUMNS, type GridColumn } from './grid-column.ts'
import { GridChoiceEditor, GridTextEditor, type EditEnd } from './grid-editor.tsx'
import css from './virtual-grid.module.css'

export interface GridRowProps<Row> {
  readonly row: Row
  readonly id: string
  readonly index: number
  readonly top: number
  readonly name: string
  readonly columns: readonly GridColumn<Row>[]
  readonly offsets: readonly (number | null)[]
  readonly chooseLabel: string
  readonly openLabel: string
  readonly isChosen: boolean
  readonly isOpened: boolean
  /** The column that the keyboard is on; -1 where it is on another row. */
  readonly active: number
  /** What began the edit of the active cell (`null`: Enter), nothing where it is not being edited. */
  readonly editing?: { readonly typed: string | null } | undefined
  readonly onEditEnd?: ((how: EditEnd) => void) | undefined
}

function GridRowOf<Row>(props: GridRowProps<Row>) {
  const { row, id, index, name, columns, offsets, active } = props
  const place = (column: number): CSSProperties => (offsets[column] == null ? {} : { left: offsets[column] })
  const own = (column: number, label: string, icon: ReactNode) => (
    <div
      role="gridcell" aria-colindex={column + 1} aria-label={label} data-column={column} tabIndex={active === column ? 0 : -1}
      data-active={active === column ? '' : undefined} className={classNames(css['cell'], css['own'], css['pinned'])} style={place(column)}
    >
      {icon}
    </div>
  )
  return (
    <div
      role="row" aria-rowindex={index + 2} aria-selected={props.isChosen} data-row={id} className={css['row']} style={{ top: props.top }}
      data-opened={props.isOpened ? '' : undefined}
    >
      {own(0, `${props.chooseLabel} ${name}`, <span className={css['box']}>{props.isChosen && <Check size={13} strokeWidth={3} aria-hidden />}</span>)}
      {own(1, `${props.openLabel} ${name}`, <PanelRight size={15} aria-hidden />)}
      {columns.map((column, at) => {
        const number = at + OWN_COLUMNS
        const isActive = active === number
        const editing = isActive ? props.editing : undefined
        return (
          <div
            key={column.id}
            role={column.namesRow === true ? 'rowheader' : 'gridcell'}
            aria-colindex={number + 1}
            aria-readonly={column.edit === undefined ? true : undefined}
            data-column={number}
            data-active={isActive ? '' : undefined}
            tabIndex={isActive && editing === undefined ? 0 : -1}
            className={classNames(css['cell'], column.isNumber === true && css['number'], column.isPinned === true && css['pinned'], isLastPinned(offsets, number) && css['edge'],
              column.namesRow === true && css['name'], editing !== undefined && css['edited'])}
            style={place(number)}
          >
            {editing !== undefined && props.onEditEnd !== undefined
              ? <Editor column={column} row={row} name={name} typed={editing.typed} onEnd={props.onEditEnd} />
              : <span className={css['text']}>{column.cell === undefined ? column.text(row) : column.cell(row)}</span>}
          </div>
        )
      })}
    </div>
  )
}

/** A row of a grid. Drawn again only when something of its own changed. */
// memo forgets that a component is generic; it is the same component.
export const GridRow = memo(GridRowOf) as typeof GridRowOf

function Editor<Row>({ column, row, name, typed, onEnd }: {
  readonly column: GridColumn<Row>
  readonly row: Row
  readonly name: string
  readonly typed: string | null
  readonly onEnd: (how: EditEnd) => void
}) {
  const edit = column.edit?.(row)
  const label = `${column.header}, ${name}`
  if (edit?.kind === 'text') return <GridTextEditor label={label} edit={edit} typed={typed} onEnd={onEnd} />
  if (edit?.kind === 'choice') return <GridChoiceEditor label={label} edit={edit} onEnd={onEnd} />
  return null
}
