import { changeRows } from './change-rows.ts'
import type { Migration } from './migration.ts'

/** From schema 3 to 4: what the row of a post called its account. Nothing of before kept it. */
export const accountTexts: Migration = {
  from: 3,
  migrate: (kind, body) => changeRows(kind, body, { items: (row) => ({ ...row, accountText: '' }) }),
}
