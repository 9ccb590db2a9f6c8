import { unpackZip } from '../../../electron/sheets/unpack-zip.ts'
import { clockOfMinute } from '../../../shared/lib/clock-text.ts'
import { must } from '../must.ts'
import { editCells, readWithOpenpyxl } from '../read-back/foreign-readers.ts'
import { CAST } from './cast.ts'
import { SLOTS, type DaySlot } from './slots.ts'

/** The slot whose figures were read off the screen as it ended: its line is sent back as it came. */
export const NOTED_LIVE = 'S-01'

/** The slots that only return sheets tell of. */
export const ON_OWN_ACCOUNTS: readonly DaySlot[] = SLOTS.filter(({ person, ref }) => person.isOwn && ref !== NOTED_LIVE)

/** The sheets of an exported zip as ten people send them back, each filled by a program that is not ours. */
export async function filledReturns(zip: Uint8Array, day: string): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const sheets = (await must(unpackZip({ name: 'returns.zip', bytes: zip }))) ?? []
  const expected = CAST.filter(({ isOwn }) => isOwn).length
  if (sheets.length !== expected) throw new Error(`${String(sheets.length)} sheets, not ${String(expected)}`)
  return Promise.all(sheets.map(async ({ name, bytes }) => ({ name, bytes: await filled(bytes, day) })))
}

async function filled(bytes: Uint8Array, day: string): Promise<Uint8Array> {
  const [sheet] = (await readWithOpenpyxl(bytes)).sheets
  if (sheet === undefined) throw new Error('a return sheet without a sheet')
  const cells = Object.entries(sheet.cells)
  const columnOf = (header: string): string => cells.find(([, { value }]) => value === header)?.[0].replace(/\d/gu, '') ?? `no column ${header}`
  const edits = cells.flatMap(([address, { value }]) => {
    const slot = ON_OWN_ACCOUNTS.find(({ ref }) => ref === value)
    if (slot === undefined || !address.startsWith('A')) return []
    const row = address.slice(1)
    const start = `${day} ${clockOfMinute(slot.startMinute + slot.lateMinutes)}`
    return [[sheet.name, `${columnOf('Start')}${row}`, start], [sheet.name, `${columnOf('Views')}${row}`, slot.views], [sheet.name, `${columnOf('Likes')}${row}`, slot.likes]] as const
  })
  return editCells(bytes, edits)
}
