/** Rows that come at a time: drawn in a blink, and more than are read at once. */
export const PAGE_ROWS = 200

/**
 * How many rows of a long table are drawn, and how many the next page brings.
 *
 * @param pages how many pages she has asked for, the first one included
 * @param revealed position of a row that must be there; -1: none
 * @param page rows of a page
 */
export function rowsShown(
  rows: number,
  pages: number,
  revealed: number,
  page = PAGE_ROWS,
): { readonly shown: number; readonly next: number } {
  const shown = Math.min(rows, Math.max(pages * page, Math.ceil((revealed + 1) / page) * page))
  return { shown, next: Math.min(page, rows - shown) }
}
