import { z } from 'zod'
import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import { unpack } from '../../../shared/lib/parcel.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { ReaderQuestion } from './messages.ts'

const parcelSchema = z.strictObject({
  parcel: z.string(),
  message: z.unknown(),
  lists: z.array(z.strictObject({ path: z.array(z.union([z.string(), z.number()])), length: z.number().int().min(0) })),
})
const partSchema = z.string()

/**
 * Asks a child and gathers what it answers: long lists come part by part, so that no single one keeps this process from
 * its other work. Nothing is believed here but how long the lists are.
 *
 * @param file named by the error when what comes is no answer
 */
export async function wholeAnswer(
  ask: (question: ReaderQuestion) => Promise<Result<unknown, AppError>>,
  question: ReaderQuestion,
  file: string,
): Promise<Result<unknown, AppError>> {
  const answer = await ask(question)
  if (!answer.ok) return answer
  const parcel = parcelSchema.safeParse(answer.value)
  if (!parcel.success) return answer
  let trouble = appError('sheet.unreadable', { file, reason: 'protocol' })
  const whole = await unpack({ ...parcel.data, message: parcel.data.message }, async (asked) => {
    const part = await ask({ kind: 'part', asked })
    if (part.ok) return rowsOf(part.value)
    trouble = part.error
    return null
  })
  return whole === null ? err(trouble) : ok(whole.message)
}

function rowsOf(part: unknown): readonly unknown[] | null {
  const text = partSchema.safeParse(part)
  if (!text.success) return null
  try {
    const rows: unknown = JSON.parse(text.data)
    return Array.isArray(rows) ? rows : null
  } catch {
    // Not JSON: a child that does not keep to the protocol.
    return null
  }
}
