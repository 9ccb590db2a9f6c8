import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { SheetFile } from '../app/ports.ts'
import { LIMITS } from './limits.ts'
import { tooLarge } from './trouble.ts'

/** What of the file system is used; given in tests to stand for a file that another program holds. */
export interface FileAccess {
  readonly lstat: typeof lstat
  readonly open: typeof open
}

/** Excel holds a file for moments while it saves: it is asked for again this often, so long after each time. */
const RETRIES = 3
const WAIT_MS = 150

/**
 * Loads the bytes of a file that the user named. Only regular files: a symbolic link, folder, device or pipe is
 * refused before it is opened, and the size is looked at before anything is read.
 *
 * @returns `file.notFound`, `file.notRegular`, `file.locked`, `sheet.tooLarge`, `sheet.unreadable`
 */
export async function loadFile(path: string, files: FileAccess = { lstat, open }): Promise<Result<SheetFile, AppError>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await loadOnce(path, files)
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
      if (code !== 'EBUSY' || attempt === RETRIES) return err(errorOf(code, path))
      await wait(WAIT_MS)
    }
  }
}

async function loadOnce(path: string, files: FileAccess): Promise<Result<SheetFile, AppError>> {
  const name = basename(path)
  if (!(await files.lstat(path)).isFile()) return err(appError('file.notRegular', { file: name }))
  // Not blocking and not following: what lies there may have changed since it was looked at.
  const handle = await files.open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
  try {
    const stat = await handle.stat()
    if (!stat.isFile()) return err(appError('file.notRegular', { file: name }))
    if (stat.size > LIMITS.fileBytes) {
      return tooLarge(name, 'megabytes', LIMITS.fileBytes / 1e6, Math.ceil(stat.size / 1e6))
    }
    // The file may grow while it is read: one byte more than its size is the most that is taken.
    const bytes = Buffer.alloc(stat.size + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = (await handle.read(bytes, length, bytes.length - length, length)).bytesRead
    }
    return ok({ name, bytes: bytes.subarray(0, Math.min(length, stat.size)) })
  } finally {
    await handle.close()
  }
}

function errorOf(code: string, path: string): AppError {
  const file = basename(path)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return appError('file.notFound', { file })
    case 'ELOOP':
    case 'EISDIR':
    case 'ENXIO':
      return appError('file.notRegular', { file })
    case 'EBUSY':
    case 'EPERM':
    case 'EACCES':
      return appError('file.locked', { file }, { recovery: { kind: 'closeInExcel' } })
    default:
      return appError('sheet.unreadable', { file, reason: 'system' })
  }
}
