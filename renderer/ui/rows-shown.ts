/** Rows that come at a time: drawn in a blink, and more than are read at once. */
export const PAGE_ROWS = 200

/**
 * How many rows of a long table are drawn, and how many the next page brings.
 *
 * @param pages how many pages she has asked for, the first one included
 * @param revealed position of a row that must be there; -1: none
 * @param page rows of a page
 * @param atFirst rows of the first page, where it is not as long as the others
 */
export function rowsShown(
  rows: number,
  pages: number,
  revealed: number,
  page = PAGE_ROWS,
  atFirst = page,
): { readonly shown: number; readonly next: number } {
  const needed = Math.max(pages - 1, Math.ceil((revealed + 1 - atFirst) / page))
  const shown = Math.min(rows, atFirst + needed * page)
  return { shown, next: Math.min(page, rows - shown) }
}
