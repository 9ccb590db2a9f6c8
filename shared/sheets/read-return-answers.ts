import type { RosterFields } from '../domain/intake/draft.ts'
import type { ReadOptions, TableReading } from './read-rows.ts'
import { readTable } from './read-table.ts'
import type { DraftOptions, RecognisedFile } from './recognised.ts'
import { isReturnQuestions } from './return-tables.ts'

const NOTHING: TableReading<RosterFields> = { drafts: [], rejected: [], issues: [] }

/**
 * The answers on the sheet of questions of a return: who answers, by short code, and the declared answers. Whatever
 * else somebody wrote there (another name, another telephone) is not taken from a return.
 */
export function readReturnAnswers(recognised: RecognisedFile, { sheet }: DraftOptions, reading: ReadOptions): TableReading<RosterFields> {
  const table = sheet === null ? recognised.tables.find(isReturnQuestions) : undefined
  const read = table === undefined ? null : readTable(table, 'roster', reading)
  if (read?.kind !== 'roster') return NOTHING
  const drafts = read.drafts.map(({ fields: { ref, cohesion, firstTime, imageRight }, ...place }) => ({
    ...place,
    fields: { ...supplied('ref', ref), ...supplied('cohesion', cohesion), ...supplied('firstTime', firstTime), ...supplied('imageRight', imageRight) },
  }))
  return { ...read, drafts }
}

/** A field that the sheet does not supply stays absent. */
function supplied<Key extends keyof RosterFields>(key: Key, value: RosterFields[Key]): Pick<RosterFields, Key> | object {
  return value === undefined ? {} : { [key]: value }
}
