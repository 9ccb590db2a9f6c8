import { changeRows } from './change-rows.ts'
import type { Migration } from './migration.ts'

/** From schema 2 to 3: the messages that she wrote to those who are chased, with the campaign. Nothing of before kept any. */
export const messages: Migration = {
  from: 2,
  migrate: (kind, body) => changeRows(kind, body, { campaign: (row) => ({ ...row, messages: { before: null, after: null } }) }),
}
