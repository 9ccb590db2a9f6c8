import type { ChosenFiles } from '../../../shared/contract/answers.ts'
import type { SheetFile } from '../ports.ts'

/**
 * Files that were chosen, dropped or pasted, held under a ticket each until others are taken: a choice of several kinds
 * of files is opened kind by kind. Two files of one name get names of their own, because rows are named by their file.
 */
export function ticketsOf() {
  const held = new Map<string, SheetFile>()
  let count = 0
  return {
    take: (files: readonly SheetFile[]): ChosenFiles => {
      held.clear()
      return {
        files: withOwnNames(files).map((file) => {
          const ticket = `file-${String((count += 1))}`
          held.set(ticket, file)
          return { ticket, name: file.name, size: file.bytes.length }
        }),
      }
    },
    filesOf: (tickets: readonly string[]): readonly SheetFile[] => tickets.flatMap((ticket) => held.get(ticket) ?? []),
    clear: (): void => { held.clear() },
  }
}

function withOwnNames(files: readonly SheetFile[]): readonly SheetFile[] {
  const taken = new Set<string>()
  return files.map((file) => {
    let name = file.name
    for (let number = 2; taken.has(name); number += 1) name = numbered(file.name, number)
    taken.add(name)
    return { ...file, name }
  })
}

/** `liste.xlsx` becomes `liste (2).xlsx`. */
function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? `${name} (${String(number)})` : `${name.slice(0, dot)} (${String(number)})${name.slice(dot)}`
}
