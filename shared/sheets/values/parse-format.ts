import { foldText } from '../../lib/fold-text.ts'
import type { KNOWN_FORMATS } from '../../domain/schedule/slot.ts'
import type { ReadContext, Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { parseLine } from './parse-text.ts'

type KnownFormat = (typeof KNOWN_FORMATS)[number]

/** The words people use for the formats that the interface names, folded, one and many. */
const WORDS: ReadonlyMap<string, KnownFormat> = new Map(
  Object.entries({
    dialogue: ['dialogue', 'dialogues', 'dialog', 'echange', 'echanges', 'questions reponses', 'q&a', 'chat'],
    visit: ['visite', 'visites', 'visite guidee', 'visit', 'visits', 'tour', 'guided tour'],
    backstage: ['coulisses', 'en coulisses', 'coulisse', 'backstage', 'behind the scenes'],
    interview: ['entretien', 'entretiens', 'interview', 'interviews', 'itw'],
    performance: ['performance', 'performances', 'concert', 'spectacle', 'demonstration', 'demo'],
  } satisfies Record<KnownFormat, readonly string[]>).flatMap(([format, words]) =>
    // Entries of a record over exactly the known formats.
    words.map((word) => [word, format as KnownFormat] as const),
  ),
)

/** A format: one of the known ones whatever its language, number, case and accents; any other text as she wrote it. */
export function parseFormat(cell: Cell, context: ReadContext): Reading<string> {
  const reading = parseLine(cell, context)
  if (reading.value === null) return reading
  return { ...reading, value: WORDS.get(foldText(reading.value)) ?? reading.value }
}
