import type { Id, NewId } from '../../shared/lib/id.ts'

/**
 * Ids in the order in which they are asked for, the same in every run: `participant:n0000001`, `slot:n0000002`.
 * They sort after the builders' own (`b…`), as a record made later does.
 */
export function countingIds(prefix = 'n'): NewId {
  let count = 0
  return <Kind extends string>(kind: Kind): Id<Kind> => {
    count += 1
    return `${kind}:${prefix}${String(count).padStart(7, '0')}`
  }
}
