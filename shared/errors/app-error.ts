import type { ImageErrorParams } from './image-errors.ts'
import type { PlanErrorParams } from './plan-errors.ts'
import type { SheetErrorParams } from './sheet-errors.ts'
import type { StoreErrorParams } from './store-errors.ts'
import type { SheetPlace } from './place.ts'
import type { Recovery } from './recovery.ts'

/** Every expected trouble with the facts its sentence needs. Closed: a code without its sentences does not compile. */
export interface ErrorParams extends ImageErrorParams, PlanErrorParams, SheetErrorParams, StoreErrorParams {}

export type ErrorCode = keyof ErrorParams

/** Expected trouble as a value: a closed code, the facts of its sentence, where, and what the user can do next. */
export type AppError = {
  readonly [Code in ErrorCode]: {
    readonly code: Code
    readonly params: ErrorParams[Code]
    readonly at?: SheetPlace
    readonly recovery?: Recovery
  }
}[ErrorCode]

/** Builds an {@link AppError} of one code. */
export function appError<Code extends ErrorCode>(
  code: Code,
  params: ErrorParams[Code],
  more: { readonly at?: SheetPlace; readonly recovery?: Recovery } = {},
): AppError {
  // One member of the union, built from its own code and params; TypeScript does not correlate the two.
  return { code, params, ...more } as AppError
}
