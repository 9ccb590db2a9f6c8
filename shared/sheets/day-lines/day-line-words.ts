import type { Metric } from '../../domain/results/metric.ts'
import { foldText } from '../../lib/fold-text.ts'
import { trimMarks } from './trim-marks.ts'

/** What a line of the day can tell. */
export type DayLineWord = 'started' | 'ended' | 'cancelled' | 'improvised' | 'incident' | 'verbatim' | 'idea'

/** As they are written by hand, in both languages, without accents. The first of each language is the one printed. */
const WORDS: Readonly<Record<DayLineWord, string>> = {
  started: 'started demarre start starts starting begun began begins begin commence commencee demarree debut debute lance lancee parti partie',
  ended: 'ended termine end ends ending finished finish stopped stop done fini finie finit fin terminee arrete arretee stoppe',
  cancelled: 'cancelled annule canceled cancel annulee annulation noshow no-show absent absente',
  improvised: 'improvised improvise impro improv improvisee',
  incident: 'note incident noter noted notes',
  verbatim: 'verbatim citation quote quoted',
  idea: 'idea idee ideas idees',
}

const UNITS: Readonly<Partial<Record<Metric, string>>> = {
  views: "viewers spectateurs viewer spectateur views view vues vue",
  likes: "likes j'aime like coeurs coeur hearts heart jaime",
  comments: 'comments commentaires comment commentaire',
  shares: 'shares partages share partage',
}

/** What stands around a word and is none of it. */
const MARKS = '()[]«»",;:.!'
const BY_WORD = byToken(Object.entries(WORDS))
const BY_UNIT = byToken(Object.entries(UNITS))

/** What a token tells, if it is one of the words. */
export function wordOf(token: string): DayLineWord | null {
  // Made from the list of words: each value is one of its keys.
  return (BY_WORD.get(bare(token)) as DayLineWord | undefined) ?? null
}

/** What a token counts: viewers, likes. */
export function unitOf(token: string): Metric | null {
  // Made from the list of units: each value is one of its keys.
  return (BY_UNIT.get(bare(token)) as Metric | undefined) ?? null
}

/** Folded, without the marks that stand around words. */
export function bare(token: string): string {
  return trimMarks(foldText(token), MARKS)
}

function byToken(lists: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(([key, tokens]) => tokens.split(' ').map((token) => [token, key] as const)))
}
