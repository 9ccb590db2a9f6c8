import type { GridColumn, GridSort } from './grid-column.ts'

/** What a grid shows and whom it tells. */
export interface VirtualGridProps<Row> {
  /** What the grid is, spoken. */
  readonly label: string
  /** Keep the list the same between renders. */
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly rowName: (row: Row) => string
  readonly sort: GridSort | null
  readonly onSort: (sort: GridSort) => void
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  /** The row whose panel is open. */
  readonly opened: string | null
  readonly openLabel: string
  readonly onOpen: (key: string) => void
  /** The keyboard or the mouse came to another row. */
  readonly onReach?: ((key: string) => void) | undefined
  /** The Delete key on chosen rows. */
  readonly onDelete?: ((keys: ReadonlySet<string>) => void) | undefined
}
