import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'

/** The calls to the disk that writing takes; a test passes its own to make one of them fail. */
export interface WriteCalls {
  readonly open: (path: string, flags: string | number, mode?: number) => Promise<FileHandle>
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly rm: (path: string, options: { readonly force: boolean }) => Promise<void>
  readonly wait: (milliseconds: number) => Promise<void>
}

const NODE_CALLS: WriteCalls = {
  open,
  readFile,
  rename,
  rm,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
const TRIES = 3
const LOCKED: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])

/**
 * Writes a file so that its name shows either the old content or the new one, whole.
 *
 * A temporary file beside it (0600: it may hold names and phones) is written, flushed, read again and compared; only
 * then does it take the name. A target that another program holds is tried three times. On any failure the target is
 * untouched, nothing is left behind, and the answer is `file.writeFailed` with what the system said.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  calls: WriteCalls = NODE_CALLS,
): Promise<Result<void, AppError>> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFlushed(temporary, bytes, calls)
    if (!Buffer.from(await calls.readFile(temporary)).equals(bytes)) throw new Error('the disk gave back other bytes')
    await renamePatiently(temporary, path, calls)
  } catch (trouble) {
    await calls.rm(temporary, { force: true }).catch(() => undefined)
    return err(writeTrouble(path, trouble))
  }
  await flushFolder(dirname(path), calls)
  return ok(undefined)
}

/** Makes a folder to write into, with the folders that lead to it; fine when it is there. `file.writeFailed` otherwise. */
export async function makeFolder(path: string): Promise<Result<void, AppError>> {
  try {
    await mkdir(path, { recursive: true })
    return ok(undefined)
  } catch (trouble) {
    return err(writeTrouble(path, trouble))
  }
}

async function writeFlushed(path: string, bytes: Uint8Array, calls: WriteCalls): Promise<void> {
  const file = await calls.open(path, 'wx', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, written, bytes.length - written, written)
      if (bytesWritten === 0) throw new Error('nothing more could be written')
      written += bytesWritten
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

async function renamePatiently(from: string, to: string, calls: WriteCalls): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await calls.rename(from, to)
      return
    } catch (trouble) {
      if (attempt === TRIES || !LOCKED.has(codeOf(trouble))) throw trouble
      await calls.wait(100 * attempt)
    }
  }
}

/** Makes the new name durable. Folders cannot be flushed on Windows and some shares: the content already is. */
async function flushFolder(folder: string, calls: WriteCalls): Promise<void> {
  const handle = await calls.open(folder, constants.O_RDONLY).catch(() => null)
  if (handle === null) return
  await handle.sync().catch(() => undefined)
  await handle.close().catch(() => undefined)
}

function writeTrouble(path: string, trouble: unknown): AppError {
  const code = codeOf(trouble)
  const reason = code === '' ? (trouble instanceof Error ? trouble.message : String(trouble)) : code
  return appError(
    'file.writeFailed',
    { file: basename(path), reason },
    { recovery: LOCKED.has(code) ? { kind: 'closeInExcel' } : { kind: 'saveCopyElsewhere' } },
  )
}

function codeOf(trouble: unknown): string {
  return trouble instanceof Error && 'code' in trouble && typeof trouble.code === 'string' ? trouble.code : ''
}
