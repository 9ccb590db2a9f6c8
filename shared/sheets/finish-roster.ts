import type { RosterFields } from '../domain/intake/draft.ts'
import type { FinishRow } from './read-rows.ts'
import type { RosterRow } from './roster.columns.ts'

/** A full name gives the parts that no column of their own gave. Who has no name at all is the reconciliation's question. */
export const finishRoster: FinishRow<RosterRow, RosterFields> = ({ fields: { fullName, ...fields }, remarks }) => {
  if (fullName === undefined) return { fields, remarks }
  const { civility, givenName, familyName } = fullName
  return {
    remarks,
    fields: {
      ...(civility === '' ? {} : { civility }),
      ...(givenName === '' ? {} : { givenName }),
      ...(familyName === '' ? {} : { familyName }),
      ...fields,
    },
  }
}
