import { foldText } from '../../lib/fold-text.ts'

const DASHES: ReadonlySet<string> = new Set(['', '-', '--', '---', '–', '—', '−', 'n/a', '#n/a'])
const NO_VALUE: ReadonlySet<string> = new Set([...DASHES, 'nan', 'na', 'n.a.', 'nc', 'n.c.', 'null', 'none', '...', '…', '?'])
const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  '#div/0!', '#value!', '#valeur!', '#ref!', '#name?', '#nom?', '#num!', '#nombre!', '#null!', '#nul!', '#spill!',
])

/** Longer texts are never a marker, a number, a time or a date: they are not even looked at. */
export const LONGEST_VALUE = 120

/** Whether a text says that a value is missing in a column of numbers, dates or choices: absent, never 0. */
export function isAbsentValue(text: string): boolean {
  return text.length <= 8 && NO_VALUE.has(foldText(text))
}

/** Whether a text says nothing in a column of words, where "Nan" is a family name and "None" an answer. */
export function isAbsentText(text: string): boolean {
  return text.length <= 4 && DASHES.has(foldText(text))
}

/** Whether a text is a formula's error, as a text file shows it. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && text.length <= 10 && EXCEL_ERRORS.has(text.toLowerCase())
}
