import type { ReactNode } from 'react'
import type { Option } from './option.ts'

/** How a cell is edited in place. `commit` of a text answers what is wrong with it, or `null` once it is taken. */
export type GridEdit =
  | { readonly kind: 'text'; readonly value: string; readonly commit: (text: string) => string | null }
  | { readonly kind: 'choice'; readonly value: string; readonly options: readonly Option[]; readonly commit: (value: string) => unknown }
  | { readonly kind: 'toggle'; readonly commit: () => unknown }

/** A column of a grid. Keep the list the same between renders: rows are drawn again when it changes. */
export interface GridColumn<Row> {
  readonly id: string
  readonly header: string
  /** In pixels; the least where it grows. */
  readonly width: number
  /** Its part of the room that is left; pinned columns do not grow. */
  readonly grow?: number | undefined
  /** Stays in sight at the left. Pinned columns come first. */
  readonly isPinned?: boolean | undefined
  readonly isNumber?: boolean | undefined
  /** Its cell names the row to a screen reader. */
  readonly namesRow?: boolean | undefined
  readonly canSort?: boolean | undefined
  /** The cell in words: shown where there is no `cell`, and copied. */
  readonly text: (row: Row) => string
  readonly cell?: ((row: Row) => ReactNode) | undefined
  /** Without it the cell is read only. */
  readonly edit?: ((row: Row) => GridEdit) | undefined
}

export interface GridSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

/** In pixels, its line included. */
export const ROW_HEIGHT = 37
/** The two columns that every grid begins with: the tick box, and the way to the row's panel. */
export const OWN_COLUMNS = 2
export const OWN_WIDTHS = [36, 30] as const

/** What is asked of a column where only its shape matters. */
type Shape = Pick<GridColumn<never>, 'width' | 'grow' | 'isPinned'>

/** The widths of all columns as CSS: `36px 30px 110px minmax(140px, 2fr)`. */
export function gridTemplate(columns: readonly Shape[]): string {
  const widths = columns.map(({ width, grow = 0, isPinned }) =>
    isPinned === true || grow === 0 ? `${width}px` : `minmax(${width}px, ${grow}fr)`)
  return [...OWN_WIDTHS.map((width) => `${width}px`), ...widths].join(' ')
}

/** How far from the left each pinned column stands, the two of the grid's own first; `null` for what scrolls. */
export function pinnedOffsets(columns: readonly Shape[]): readonly (number | null)[] {
  let left = 0
  const step = (width: number): number => {
    const at = left
    left += width
    return at
  }
  return [...OWN_WIDTHS.map(step), ...columns.map(({ isPinned, width }) => (isPinned === true ? step(width) : null))]
}

/** Whether the columns that scroll begin after this one. */
export function isLastPinned(offsets: readonly (number | null)[], column: number): boolean {
  return offsets[column] != null && offsets[column + 1] == null
}
