/** Two files of one name get names of their own, because rows are named by their file, and files lie beside each other. */
export function withOwnNames<File extends { readonly name: string }>(files: readonly File[]): readonly File[] {
  const taken = new Set<string>()
  return files.map((file) => {
    let name = file.name
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = numbered(file.name, number)
    taken.add(name.toLowerCase())
    return { ...file, name }
  })
}

/** `liste.xlsx` becomes `liste (2).xlsx`. */
function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? `${name} (${String(number)})` : `${name.slice(0, dot)} (${String(number)})${name.slice(dot)}`
}
