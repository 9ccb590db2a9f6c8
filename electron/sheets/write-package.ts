import { crc32, inflateRawSync } from 'node:zlib'
import { CENTRAL_FILE, END_RECORD, LOCAL_FILE } from '../../shared/lib/zip-signatures.ts'

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const
const QUIET_GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DDD8CF"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'

/** One entry of the package: its central record, its bytes as they stand in the file. */
interface Entry {
  readonly name: string
  readonly record: Buffer
  readonly packed: Buffer
}

/**
 * The package with what the library cannot say, and nothing else touched, byte by byte:
 * - `docProps/core.xml`: the language of the document, which screen readers and spelling checkers ask for;
 * - `docProps/app.xml`: our own name as the application (LibreOffice trusts cached values only from programs it knows);
 * - `xl/charts/*.xml`: quiet grid lines; without a colour they are drawn black over the figures.
 */
export function finishedPackage(bytes: Uint8Array, language: keyof typeof LOCALES): Uint8Array {
  const entries = entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return packageOf(entries.map((entry) => finished(entry, language)))
}

function finished(entry: Entry, language: keyof typeof LOCALES): Entry {
  if (entry.name === 'docProps/core.xml') {
    const tag = `<dc:language>${LOCALES[language]}</dc:language>`
    return withText(entry, (xml) => xml.replace('</cp:coreProperties>', `${tag}</cp:coreProperties>`))
  }
  if (entry.name === 'docProps/app.xml') {
    return withText(entry, (xml) => xml.replace(/<Application>[^<]*<\/Application>/u, '<Application>Jour J</Application>'))
  }
  if (entry.name.startsWith('xl/charts/chart')) {
    return withText(entry, (xml) => xml.replaceAll('<c:majorGridlines/>', QUIET_GRID))
  }
  return entry
}

function entriesOf(file: Buffer): readonly Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const count = file.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const nameLength = file.readUInt16LE(at + 28)
    const length = 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    const record = file.subarray(at, at + length)
    const local = record.readUInt32LE(42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    entries.push({
      name: record.toString('utf8', 46, 46 + nameLength),
      record,
      packed: file.subarray(start, start + record.readUInt32LE(20)),
    })
    at += length
  }
  return entries
}

/** The entry with its text edited, stored without compression: these parts weigh a few kilobytes. */
function withText(entry: Entry, edit: (xml: string) => string): Entry {
  const plain = entry.record.readUInt16LE(10) === 0 ? entry.packed : inflateRawSync(entry.packed)
  const packed = Buffer.from(edit(plain.toString('utf8')), 'utf8')
  const record = Buffer.from(entry.record)
  record.writeUInt16LE(0, 10)
  record.writeUInt32LE(crc32(packed), 16)
  record.writeUInt32LE(packed.length, 20)
  record.writeUInt32LE(packed.length, 24)
  return { name: entry.name, record, packed }
}

function packageOf(entries: readonly Entry[]): Uint8Array {
  const files: Buffer[] = []
  const records: Buffer[] = []
  let offset = 0
  for (const { name, record, packed } of entries) {
    const local = Buffer.alloc(30)
    local.writeUInt32LE(LOCAL_FILE, 0)
    // Version, flags, method, time, checksum and sizes stand in the same order in both kinds of header.
    record.copy(local, 4, 6, 28)
    // Bit 3 says that the sizes follow the data: here they stand in front.
    local.writeUInt16LE(local.readUInt16LE(6) & ~8, 6)
    const spelled = Buffer.from(name, 'utf8')
    local.writeUInt16LE(spelled.length, 26)
    const central = Buffer.concat([record.subarray(0, 46), spelled])
    central.writeUInt32LE(CENTRAL_FILE, 0)
    central.writeUInt16LE(local.readUInt16LE(6), 8)
    central.writeUInt32LE(0, 30)
    central.writeUInt32LE(offset, 42)
    files.push(local, spelled, packed)
    records.push(central)
    offset += local.length + spelled.length + packed.length
  }
  const size = records.reduce((sum, record) => sum + record.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_RECORD, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...files, ...records, end]))
}
