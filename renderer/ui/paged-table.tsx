import { useState } from 'react'
import { rowsShown } from './rows-shown.ts'
import { ShowNext } from './show-next.tsx'
import { Table, type TableProps } from './table.tsx'

export interface PagedTableProps<Row> extends TableProps<Row> {
  /** The key of a row that is there in any case, with those before it. */
  readonly revealed?: string | undefined
  /** How many rows are drawn before she asks for more, where it is fewer than come at a time. */
  readonly atFirst?: number | undefined
}

/** A table of any length: its first rows, and as many more each time she asks. A real table draws all that it is given. */
export function PagedTable<Row>({ revealed, atFirst, ...table }: PagedTableProps<Row>) {
  const [pages, setPages] = useState(1)
  const { shown, next } = rowsShown(table.rows.length, pages, table.rows.findIndex((row) => table.rowKey(row) === revealed), undefined, atFirst)
  return (
    <>
      <Table {...table} rows={table.rows.slice(0, shown)} />
      <ShowNext next={next} rest={table.rows.length - shown} onNext={() => { setPages(pages + 1) }} />
    </>
  )
}
