import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { unpackZip } from '../unpack-zip.ts'
import type { Parcels } from '../../../shared/lib/parcel.ts'
import type { ChildSession } from './child-session.ts'
import type { NumberedQuestion, ReaderMessage, ReaderQuestion } from './messages.ts'

/** Answers one question. A surprise is answered too, with its trace: the child must never leave its parent waiting. */
export async function answerTo({ number, question }: NumberedQuestion, session: ChildSession, parcels: Parcels): Promise<ReaderMessage> {
  const file = question.kind === 'open' ? (question.files[0]?.name ?? '') : question.kind === 'unpack' ? question.file.name : ''
  try {
    return { kind: 'answer', number, result: await resultOf(question, session, parcels) }
  } catch (thrown) {
    // Only bugs and exhausted memory come here; expected trouble is a returned value.
    const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    const isFull = thrown instanceof RangeError && /invalid string length|allocation failed|invalid array length/iu.test(thrown.message)
    const error = isFull ? appError('sheet.outOfMemory', { file }) : appError('sheet.unreadable', { file, reason: 'crashed' })
    return { kind: 'answer', number, result: err(error), trace }
  }
}

/** Long lists stay here until the parent asks for them, part by part. */
const packed = (result: Result<unknown, AppError>, parcels: Parcels): Result<unknown, AppError> =>
  result.ok ? ok(parcels.pack(result.value)) : result

async function resultOf(question: ReaderQuestion, session: ChildSession, parcels: Parcels): Promise<Result<unknown, AppError>> {
  switch (question.kind) {
    case 'open':
      return packed(await session.open(question.files, question.hints), parcels)
    case 'preview':
      return packed(session.preview(question.request), parcels)
    case 'part':
      return ok(parcels.part(question.asked))
    case 'keptRows':
      return ok(session.keptRows())
    case 'unpack':
      return unpackZip(question.file)
  }
}
