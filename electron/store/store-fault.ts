import { basename } from 'node:path'
import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { systemCode } from './disk.ts'

/**
 * Expected trouble on its way to the store's door. Inside the store it is thrown, because lowdb's adapters can fail in
 * no other way; {@link outcomeOf} turns it into a value before anybody else sees it.
 */
export class StoreFault extends Error {
  readonly trouble: AppError
  constructor(trouble: AppError) {
    super(trouble.code)
    this.trouble = trouble
  }
}

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT'])
const NO_RIGHT = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Runs a piece of store work: its result, or its expected trouble as a value. A bug still throws. */
export async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Result<Value, AppError>> {
  try {
    return ok(await work())
  } catch (error) {
    return err(troubleOf(error))
  }
}

/** The expected trouble behind a thrown value. A bug is thrown on. */
export function troubleOf(error: unknown): AppError {
  if (error instanceof StoreFault) return error.trouble
  const code = systemCode(error)
  if (code === null) throw error
  const file = fileOf(error)
  if (NO_ROOM.has(code)) return appError('store.diskFull', { file }, { recovery: { kind: 'saveCopyElsewhere' } })
  if (NO_RIGHT.has(code)) return appError('store.readOnly', { file }, { recovery: { kind: 'openReadOnly' } })
  return appError(
    'store.ioFailed',
    { file, operation: operationOf(error), reason: code },
    { recovery: { kind: 'retry' } },
  )
}

/** The last part of the path only: messages and logs never hold a person's folder names. */
function fileOf(error: unknown): string {
  const path = error instanceof Error && 'path' in error ? error.path : undefined
  return typeof path === 'string' ? basename(path) : 'data'
}

function operationOf(error: unknown): string {
  const call = error instanceof Error && 'syscall' in error ? error.syscall : undefined
  return typeof call === 'string' ? call : 'access'
}
