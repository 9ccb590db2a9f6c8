import type { Desk } from './desk.ts'
import { rowKey } from './desk.ts'
import type { Source } from '../values/source.ts'

/** The records between which a question (`match.ambiguous`) leaves the choice, as its facts carry them: one a line. */
export function candidateRecords(records: readonly string[]): string {
  return records.join('\n')
}

/** The records of a question, each as a decision names it: an id, or a row of the same file (`Feuil1!7`). */
export function readCandidateRecords({ records }: { readonly records: string }): readonly string[] {
  return records.split('\n').filter((record) => record !== '')
}

/**
 * How a decision names a record: by its id, or, where this very import makes it, by the row that it is made from. The
 * id of a record that is not in the plan yet is another one at the next check.
 */
export function nameInDecision(desk: Desk, record: { readonly id: string; readonly source: Source }): string {
  const { source } = record
  return source.kind === 'import' && source.import === desk.context.importId ? rowKey(source) : record.id
}
