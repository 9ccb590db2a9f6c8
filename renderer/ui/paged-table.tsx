import { useState } from 'react'
import { Button } from './button.tsx'
import css from './paged-table.module.css'
import { rowsShown } from './rows-shown.ts'
import { Table, type TableProps } from './table.tsx'
import { useUiWords } from './ui-words.tsx'

/** A table of any length: its first rows, and as many more each time she asks. A real table draws all that it is given. */
export function PagedTable<Row>({ revealed, ...table }: TableProps<Row> & {
  /** The key of a row that is there in any case, with those before it. */
  readonly revealed?: string | undefined
}) {
  const words = useUiWords()
  const [pages, setPages] = useState(1)
  const { shown, next } = rowsShown(table.rows.length, pages, table.rows.findIndex((row) => table.rowKey(row) === revealed))
  return (
    <>
      <Table {...table} rows={table.rows.slice(0, shown)} />
      {next > 0 && (
        <div className={css['more']}>
          <Button size="small" onPress={() => { setPages(pages + 1) }}>{words.showNext(next)}</Button>
          <span>{words.notShown(table.rows.length - shown)}</span>
        </div>
      )}
    </>
  )
}
