import type { AppError } from '../../shared/errors/app-error.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import { safeFileName } from '../../shared/sheets/safe-file-name.ts'
import { withOwnNames } from './own-names.ts'
import type { Files, Message, MessageWriter, SheetWriter } from './ports.ts'

/**
 * Writes messages for a mail program to open as drafts: one .eml, or (where the path ends in `.zip`) all of them in one
 * zip. Nothing is ever sent from here.
 *
 * @returns the path written
 */
export async function exportMessages(
  messages: readonly Message[],
  path: string,
  { files, writer, message: write }: { readonly files: Files; readonly writer: SheetWriter; readonly message: MessageWriter },
): Promise<Result<readonly string[], AppError>> {
  const [first] = messages
  if (first === undefined) return ok([])
  const isZip = path.toLowerCase().endsWith('.zip')
  const packed = () => writer.pack(withOwnNames(messages.map((one) => ({ name: safeFileName(one.name, 'eml'), bytes: write(one) }))))
  const saved = await files.save(path, isZip ? packed() : write(first))
  return saved.ok ? ok([path]) : saved
}
