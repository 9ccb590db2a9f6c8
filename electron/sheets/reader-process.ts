import type { z } from 'zod'
import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { ImportSession, SheetFile, SheetReader } from '../app/ports.ts'
import { LIMITS } from './limits.ts'
import { keptRowsSchema, openedSchema, previewSchema } from './process/answer-schemas.ts'
import type { SpawnReader } from './process/spawn-reader.ts'
import { unpackFiles } from './process/unpack-files.ts'
import { watchChild, type AnswerLimits, type WatchedChild } from './process/watched-child.ts'
import { tooLarge } from './trouble.ts'

export type { ReaderChild, ReaderEnd, SpawnReader } from './process/spawn-reader.ts'

/** Without a sign of progress for this long a child is taken to hang, however long the whole may take. */
const IDLE_SECONDS = 60
/** Once its files are open, a child answers within this or is killed. */
const ANSWER_LIMITS: AnswerLimits = { seconds: 600, idleSeconds: IDLE_SECONDS }

/**
 * Opens spreadsheets in a child that can be killed. Whatever happens to the child is a typed error, and nothing of it
 * reaches the data: what comes back is held against schemas first.
 *
 * @param report given the trace of a bug in the child, for the log
 */
export function createReader(spawnReader: SpawnReader, report: (trace: string) => void = () => undefined): SheetReader {
  return {
    unpack: (files, { seconds }) => unpackFiles(files, (file) => watchChild(spawnReader, file, report), { seconds, idleSeconds: IDLE_SECONDS }),
    open: async (files, hints, { seconds, signal }) => {
      const large = files.find((file) => file.bytes.length > LIMITS.fileBytes)
      if (large !== undefined) {
        return tooLarge(large.name, 'megabytes', LIMITS.fileBytes / 1e6, Math.ceil(large.bytes.length / 1e6))
      }
      const child = watchChild(spawnReader, nameOf(files), report)
      signal?.addEventListener('abort', child.close, { once: true })
      const answer = await child.ask({ kind: 'open', files, hints }, { seconds, idleSeconds: IDLE_SECONDS })
      signal?.removeEventListener('abort', child.close)
      const opened = checked(answer, openedSchema, nameOf(files))
      if (opened.ok) return ok(sessionOf(child, opened.value, nameOf(files)))
      child.close()
      return opened
    },
  }
}

const nameOf = (files: readonly SheetFile[]): string => files[0]?.name ?? ''

function sessionOf(child: WatchedChild, opened: Pick<ImportSession, 'files' | 'rowCounts'>, file: string): ImportSession {
  return {
    ...opened,
    preview: async (request) => checked(await child.ask({ kind: 'preview', request }, ANSWER_LIMITS), previewSchema, file),
    keptRows: async () => checked(await child.ask({ kind: 'keptRows' }, ANSWER_LIMITS), keptRowsSchema, file),
    close: child.close,
  }
}

/** What the child answered, if it is what such an answer must be. */
function checked<Value>(answer: Result<unknown, AppError>, schema: z.ZodType<Value>, file: string): Result<Value, AppError> {
  if (!answer.ok) return answer
  const parsed = schema.safeParse(answer.value)
  return parsed.success ? ok(parsed.data) : err(appError('sheet.unreadable', { file, reason: 'protocol' }))
}
