import type { RecognisedTable } from './recognised.ts'

/** What is asked about the person on the second sheet of a return: keys of the roster's columns. */
export const RETURN_QUESTIONS = ['cohesion', 'firstTime', 'imageRight'] as const

/** Whether a table is the one of a return sheet in which somebody says what became of their streams, whatever it is called. */
export function isReturnTable(table: RecognisedTable): boolean {
  return table.kind === 'results' && hasField(table, 'tookPlace')
}

/** Whether a table is the sheet of questions beside it: one known person, and at least one of the answers. */
export function isReturnQuestions(table: RecognisedTable): boolean {
  return table.kind === 'roster' && !table.hidden && hasField(table, 'ref') && RETURN_QUESTIONS.some((key) => hasField(table, key))
}

function hasField({ columns }: RecognisedTable, key: string): boolean {
  return columns.some(({ field }) => field === key)
}
