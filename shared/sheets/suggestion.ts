import type { Cell } from './table.ts'

/** A column to be mapped: its place, its header, and some of the values under it. */
export interface SampledColumn {
  readonly index: number
  readonly header: string
  readonly samples: readonly Cell[]
  /** Whether any row has something there, however far below the samples. */
  readonly isFilled: boolean
}

/** The field suggested for a column. `null`: it is not imported. */
export interface Suggestion {
  readonly index: number
  readonly field: string | null
  readonly confidence: number
}
