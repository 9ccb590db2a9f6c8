import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'

/** A figure in the margin, ready to display: what it is, what it covers, of when. A refusal is a sentence, no number. */
export interface MarginFigure {
  readonly key: string
  readonly value: string
  /** Lines under the value, in ink; the words of a line stand between middle dots. */
  readonly perimeter: readonly MarginLine[]
  /** The faint line: n, date, source. */
  readonly asOf: string
  readonly isRefused: boolean
  /** What opens its origin; `null` for what is no figure of the campaign: verdicts, next steps. */
  readonly origin: FigureRef | null
}

/** Words of a margin line; `look` says a state that the words say too. */
export interface MarginWords {
  readonly text: string
  readonly look: 'plain' | 'good' | 'bad'
}

export type MarginLine = readonly MarginWords[]

/** A line of words that say no state. */
export function plainLine(text: string): MarginLine {
  return [{ text, look: 'plain' }]
}

/** The parts of a line that say something, between middle dots. */
export function dotted(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
