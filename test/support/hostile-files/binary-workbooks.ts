import { CFB, utils, write, type CellObject, type WorkSheet } from 'xlsx'

export interface SheetCells {
  readonly name: string
  readonly cells: Readonly<Record<string, CellObject>>
  readonly merges?: readonly string[]
  readonly isHidden?: boolean
}

/** A binary workbook as SheetJS writes it. Sheets may have any name, `__proto__` too. */
export function binaryWorkbook(bookType: 'xls' | 'xlsb' | 'biff5' | 'xlml' | 'ods' | 'xlsx', sheets: readonly SheetCells[], date1904 = false): Promise<Buffer> {
  const workbook = utils.book_new()
  workbook.SheetNames = sheets.map((sheet) => sheet.name)
  for (const { name, cells, merges = [] } of sheets) {
    const sheet: WorkSheet = { ...cells, '!ref': 'A1:J20', '!merges': merges.map((range) => utils.decode_range(range)) }
    Object.defineProperty(workbook.Sheets, name, { value: sheet, enumerable: true, configurable: true, writable: true })
  }
  workbook.Workbook = { WBProps: { date1904 }, Sheets: sheets.map(({ name, isHidden }) => ({ name, Hidden: isHidden === true ? 1 : 0 })) }
  // `write` is declared to return any; with type "buffer" it is a Buffer.
  return Promise.resolve(write(workbook, { bookType, type: 'buffer' }) as Buffer)
}

/** The container's own writer, which the declarations of SheetJS leave untyped. */
interface ContainerWriter {
  readonly utils: { readonly cfb_new: () => object; readonly cfb_add: (container: object, name: string, content: Buffer) => void }
  readonly write: (container: object, options: { readonly type: 'buffer' }) => Buffer
}

/** An OLE2 container with these streams. */
export function containerOf(streams: Readonly<Record<string, string>>): Promise<Buffer> {
  const writer = CFB as ContainerWriter
  const container = writer.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) writer.utils.cfb_add(container, `/${name}`, Buffer.from(content))
  return Promise.resolve(Buffer.from(writer.write(container, { type: 'buffer' })))
}
