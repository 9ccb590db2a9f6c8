import type { z } from 'zod'
import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { ImportSession, SheetFile, SheetReader, TellProgress } from '../app/ports.ts'
import { LIMITS } from './limits.ts'
import { keptRowsSchema, openedSchema } from './process/answer-schemas.ts'
import type { ReaderQuestion } from './process/messages.ts'
import { parsePreview } from './process/parse-preview.ts'
import type { SpawnReader } from './process/spawn-reader.ts'
import { unpackFiles } from './process/unpack-files.ts'
import { watchChild, type AnswerLimits, type WatchedChild } from './process/watched-child.ts'
import { wholeAnswer } from './process/whole-answer.ts'
import { tooLarge } from './trouble.ts'

export type { SpawnReader } from './process/spawn-reader.ts'

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
    open: async (files, hints, { seconds, signal, progress = () => undefined }) => {
      const large = files.find((file) => file.bytes.length > LIMITS.fileBytes)
      if (large !== undefined) {
        return tooLarge(large.name, 'megabytes', LIMITS.fileBytes / 1e6, Math.ceil(large.bytes.length / 1e6))
      }
      let told = progress
      const child = watchChild(spawnReader, nameOf(files), report, ({ done, of }) => { told({ done, of }) })
      signal?.addEventListener('abort', child.close, { once: true })
      const ask = (question: ReaderQuestion) => child.ask(question, { seconds, idleSeconds: IDLE_SECONDS })
      const answer = await wholeAnswer(ask, { kind: 'open', files, hints }, nameOf(files))
      signal?.removeEventListener('abort', child.close)
      const opened = checked(answer, openedSchema, nameOf(files))
      if (opened.ok) return ok(sessionOf(child, opened.value, nameOf(files), (next) => { told = next }))
      child.close()
      return opened
    },
  }
}

const nameOf = (files: readonly SheetFile[]): string => files[0]?.name ?? ''

/** @param tell from now on, progress is told to this one */
function sessionOf(
  child: WatchedChild,
  opened: Pick<ImportSession, 'files' | 'rowCounts'>,
  file: string,
  tell: (progress: TellProgress) => void,
): ImportSession {
  const ask = (question: ReaderQuestion) => child.ask(question, ANSWER_LIMITS)
  return {
    ...opened,
    preview: async (request, progress = () => undefined) => {
      tell(progress)
      const answer = await wholeAnswer(ask, { kind: 'preview', request }, file)
      if (!answer.ok) return answer
      const preview = await parsePreview(answer.value)
      return preview === null ? err(appError('sheet.unreadable', { file, reason: 'protocol' })) : ok(preview)
    },
    keptRows: async () => checked(await ask({ kind: 'keptRows' }), keptRowsSchema, file),
    close: child.close,
  }
}

/** What the child answered, if it is what such an answer must be. */
function checked<Value>(answer: Result<unknown, AppError>, schema: z.ZodType<Value>, file: string): Result<Value, AppError> {
  if (!answer.ok) return answer
  const parsed = schema.safeParse(answer.value)
  return parsed.success ? ok(parsed.data) : err(appError('sheet.unreadable', { file, reason: 'protocol' }))
}
