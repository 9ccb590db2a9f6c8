import type { NotedEvent } from '../../domain/commands/noted-event.ts'
import type { AppError } from '../../errors/app-error.ts'

/** Why a line is not understood. `text` is the part of it that is meant; `candidates` are printed with their codes. */
export type DayLineProblem =
  | { readonly code: 'noTime' | 'noWord' | 'noSubject' | 'noTitle' | 'emptyNote' }
  | { readonly code: 'noSuchTime' | 'unknown' | 'nothingToStart' | 'nothingToEnd' | 'nothingToCancel' | 'notFigures' | 'tooMuch' | 'whoImprovised'; readonly text: string }
  | { readonly code: 'several'; readonly text: string; readonly candidates: string }
  /** Understood, and not possible: an end before its start. */
  | { readonly code: 'refused'; readonly error: AppError }

export type DayLineReading =
  | { readonly kind: 'event'; readonly event: NotedEvent }
  | { readonly kind: 'problem'; readonly problem: DayLineProblem }

/** A line of the box with what it says. Empty lines are none. */
export interface DayLine {
  /** From 1, empty lines counted. */
  readonly number: number
  readonly text: string
  readonly reading: DayLineReading
}

/** A reading that says why not. */
export function problem(found: DayLineProblem): DayLineReading {
  return { kind: 'problem', problem: found }
}
