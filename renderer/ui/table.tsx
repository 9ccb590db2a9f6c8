import type { ReactNode } from 'react'
import { Checkbox } from './checkbox.tsx'
import css from './table.module.css'
import { useUiWords } from './ui-words.tsx'

export interface TableColumn<Row> {
  readonly id: string
  readonly header: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand right, under each other. */
  readonly isNumber?: boolean | undefined
  /** This cell names its row to a screen reader. One column at most. */
  readonly namesRow?: boolean | undefined
  /** CSS width, e.g. "120px". */
  readonly width?: string | undefined
}

export interface TableProps<Row> {
  /** What the table is, spoken. */
  readonly label: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Said by the tick box of a row. Needed with `chosen`. */
  readonly rowName?: ((row: Row) => string) | undefined
  readonly rowLook?: ((row: Row) => 'toCheck' | 'faint' | undefined) | undefined
  /** Keys of the chosen rows: gives each row a tick box. */
  readonly chosen?: ReadonlySet<string> | undefined
  readonly onChoose?: ((chosen: ReadonlySet<string>) => void) | undefined
}

/** A real table, for up to a few hundred rows. For more rows, or editing in place, see Grid. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowKey, rowLook, chosen, onChoose } = props
  const words = useUiWords()
  const toggle = (key: string): void => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose?.(next)
  }
  const all = chosen !== undefined && rows.length > 0 && rows.every((row) => chosen.has(rowKey(row)))
  return (
    <div className={css['scroll']}>
      <table className={css['table']} aria-label={label}>
        <thead>
          <tr>
            {chosen && (
              <th className={css['tick']} scope="col">
                <Checkbox label={words.chooseAllRows} isLabelHidden isSelected={all} isPartly={!all && chosen.size > 0}
                  onChange={() => onChoose?.(all ? new Set() : new Set(rows.map(rowKey)))} />
              </th>
            )}
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.isNumber === true ? css['number'] : undefined} style={{ width: column.width }}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row)
            return (
              <tr key={key} data-chosen={chosen?.has(key) === true ? '' : undefined} data-look={rowLook?.(row)}>
                {chosen && (
                  <td className={css['tick']}>
                    <Checkbox label={`${words.chooseRow} ${props.rowName?.(row) ?? ''}`} isLabelHidden isSelected={chosen.has(key)}
                      onChange={() => { toggle(key) }} />
                  </td>
                )}
                {columns.map((column) => <Cell key={column.id} column={column} row={row} />)}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }) {
  const className = column.isNumber === true ? css['number'] : undefined
  if (column.namesRow === true) return <th scope="row" className={className}>{column.cell(row)}</th>
  return <td className={className}>{column.cell(row)}</td>
}
