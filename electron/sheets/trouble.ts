import { appError, type AppError } from '../../shared/errors/app-error.ts'
import type { DamageReason, SizeKind, UnsafeReason } from '../../shared/errors/sheet-errors.ts'
import { err } from '../../shared/lib/result.ts'

type Failure = { readonly ok: false; readonly error: AppError }

/** The file is broken: it was cut short, or bytes of it changed. */
export const damaged = (file: string, reason: DamageReason): Failure => err(appError('sheet.damaged', { file, reason }))

/** The file could harm whoever opens it. */
export const unsafe = (file: string, reason: UnsafeReason): Failure => err(appError('sheet.unsafe', { file, reason }))

/** The file is something else; `really` is the usual name of that format. */
export const notASpreadsheet = (file: string, really: string): Failure =>
  err(appError('sheet.notASpreadsheet', { file, really }))

/** A password is needed to open the file. */
export const encrypted = (file: string): Failure =>
  err(appError('sheet.encrypted', { file }, { recovery: { kind: 'removePassword' } }))

/** The file passes a limit; `limit` and `found` in the unit that `what` names. */
export const tooLarge = (
  file: string,
  what: SizeKind,
  limit: number,
  found: number,
  at?: { readonly sheet: string; readonly row: number; readonly column?: string },
): Failure =>
  err(appError('sheet.tooLarge', { file, what, limit, found }, at === undefined ? {} : { at: { file, ...at } }))
