import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { messageSchema } from './answer-schemas.ts'
import type { ReaderProgress, ReaderQuestion } from './messages.ts'
import type { ReaderChild, SpawnReader } from './spawn-reader.ts'

/** How long an answer may take: in all, and without a sign of progress. */
export interface AnswerLimits {
  readonly seconds: number
  readonly idleSeconds: number
}

/** What all of this may take of the machine, parent and child together (command-line.md: 1.5 GiB). */
export const MEMORY_LIMIT_BYTES = 1.5 * 2 ** 30
const LOOK_EVERY_MS = 200

/** A reader child under supervision: every question is answered, whatever becomes of the child. */
export interface WatchedChild {
  /** One question at a time. A child that failed one answer never answers again. */
  readonly ask: (question: ReaderQuestion, limits: AnswerLimits) => Promise<Result<unknown, AppError>>
  /** Ends the child; a question still open is answered with `sheet.cancelled`. */
  readonly close: () => void
}

/**
 * Starts a child and watches it: time, silence, memory and its end are each turned into an error of the file it was
 * at. What it says is checked for its outer form here.
 *
 * @param firstFile named by errors until the child says what it is working on
 * @param report given the trace of a bug in the child, for the log
 * @param progress told how far the work on the open question is
 */
export function watchChild(
  spawn: SpawnReader,
  firstFile: string,
  report: (trace: string) => void,
  progress: (at: ReaderProgress) => void = () => undefined,
): WatchedChild {
  const child = spawn()
  let file = firstFile
  let end: AppError | null = null
  let open: { readonly number: number; readonly settle: (result: Result<unknown, AppError>) => void; progress: () => void } | null = null
  let asked = 0

  const fail = (error: AppError): void => {
    end ??= error
    child.kill()
    open?.settle(err(end))
  }
  child.onEnd(({ isOutOfMemory }) => {
    fail(isOutOfMemory ? appError('sheet.outOfMemory', { file }) : appError('sheet.unreadable', { file, reason: 'crashed' }))
  })
  child.onMessage((given) => {
    const message = messageSchema.safeParse(given)
    if (!message.success) {
      fail(appError('sheet.unreadable', { file, reason: 'protocol' }))
      return
    }
    if (message.data.kind === 'progress') {
      file = message.data.file
      open?.progress()
      progress(message.data)
      return
    }
    if (message.data.trace !== undefined) report(message.data.trace)
    const { result, number } = message.data
    if (open?.number === number) open.settle(result.ok ? ok(result.value) : err(result.error))
  })

  return {
    ask: async (question, limits) => {
      if (end !== null) return err(end)
      asked += 1
      const number = asked
      const watch = watchFor(limits, child, (reason) => {
        fail(reason === 'memory' ? appError('sheet.outOfMemory', { file }) : appError('sheet.tooSlow', { file, seconds: reason }))
      })
      const result = await new Promise<Result<unknown, AppError>>((settle) => {
        open = { number, settle, progress: watch.progress }
        child.send({ number, question })
      })
      open = null
      watch.stop()
      return result
    },
    close: () => {
      fail(appError('sheet.cancelled', { file }))
    },
  }
}

/** Watches one question; `stopIt` hears `memory` or the number of seconds that ran out. */
function watchFor(
  { seconds, idleSeconds }: AnswerLimits,
  child: ReaderChild,
  stopIt: (reason: 'memory' | number) => void,
): { readonly progress: () => void; readonly stop: () => void } {
  const idle = Math.min(idleSeconds, seconds)
  const inAll = setTimeout(() => { stopIt(seconds) }, seconds * 1000)
  const silence = setTimeout(() => { stopIt(idle) }, idle * 1000)
  const looks = setInterval(() => {
    void child.residentBytes().then((bytes) => {
      if (bytes !== null && bytes + process.memoryUsage.rss() > MEMORY_LIMIT_BYTES) stopIt('memory')
    })
  }, LOOK_EVERY_MS)
  return {
    progress: () => silence.refresh(),
    stop: () => {
      clearTimeout(inAll)
      clearTimeout(silence)
      clearInterval(looks)
    },
  }
}
