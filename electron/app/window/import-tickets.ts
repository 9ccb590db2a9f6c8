import type { ChosenFiles } from '../../../shared/contract/answers.ts'
import { withOwnNames } from '../own-names.ts'
import type { SheetFile } from '../ports.ts'

/**
 * Files that were chosen, dropped or pasted, held under a ticket each until they are forgotten: a choice of several kinds
 * of files is opened kind by kind, and what is dropped meanwhile waits its turn. Two files of one name get names of
 * their own, because rows are named by their file.
 */
export function ticketsOf() {
  const held = new Map<string, SheetFile>()
  let count = 0
  return {
    take: (files: readonly SheetFile[]): ChosenFiles => ({
      files: withOwnNames(files).map((file) => {
        const ticket = `file-${String((count += 1))}`
        held.set(ticket, file)
        return { ticket, name: file.name, size: file.bytes.length }
      }),
    }),
    filesOf: (tickets: readonly string[]): readonly SheetFile[] => tickets.flatMap((ticket) => held.get(ticket) ?? []),
    forget: (ticket: string): void => { held.delete(ticket) },
    clear: (): void => { held.clear() },
  }
}
