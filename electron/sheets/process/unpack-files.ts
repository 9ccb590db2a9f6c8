import { z } from 'zod'
import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { SheetFile } from '../../app/ports.ts'
import { LIMITS } from '../limits.ts'
import type { AnswerLimits, WatchedChild } from './watched-child.ts'

/** What was in a zip of spreadsheets; `null`: it is none. */
const unpackedSchema: z.ZodType<readonly SheetFile[] | null> = z
  .array(z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array), leftOut: z.array(z.string()).exactOptional() }))
  .nullable()

/**
 * Replaces each zip of spreadsheets by what is in it. A zip is looked into in a child of its own, that can be killed:
 * only what it unpacked comes back.
 */
export async function unpackFiles(
  files: readonly SheetFile[],
  start: (file: string) => Pick<WatchedChild, 'ask' | 'close'>,
  limits: AnswerLimits,
): Promise<Result<readonly SheetFile[], AppError>> {
  const all: SheetFile[] = []
  for (const file of files) {
    const inside = mayHoldFiles(file) ? await unpackOne(file, start(file.name), limits) : ok(null)
    if (!inside.ok) return inside
    all.push(...(inside.value ?? [file]))
  }
  return ok(all)
}

async function unpackOne(
  file: SheetFile,
  child: Pick<WatchedChild, 'ask' | 'close'>,
  limits: AnswerLimits,
): Promise<Result<readonly SheetFile[] | null, AppError>> {
  try {
    const answer = await child.ask({ kind: 'unpack', file }, limits)
    if (!answer.ok) return answer
    const parsed = unpackedSchema.safeParse(answer.value)
    return parsed.success ? ok(parsed.data) : err(appError('sheet.unreadable', { file: file.name, reason: 'protocol' }))
  } finally {
    child.close()
  }
}

/** A zip by its first bytes that is not called a document; one that is too large is refused when it is opened. */
function mayHoldFiles({ name, bytes }: SheetFile): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
  return isZip && bytes.length <= LIMITS.fileBytes && !/\.(?:xls[xmb]|od[stp]|docx|pptx)$/iu.test(name)
}
