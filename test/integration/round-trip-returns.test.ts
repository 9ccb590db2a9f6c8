import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../electron/sheets/write-workbook.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { exportReturnSheets } from '../../shared/sheets/export-return-sheets.ts'
import { exportSamples } from '../../shared/sheets/export-samples.ts'
import { aPlan } from '../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../support/builders.ts'
import { importBytes } from '../support/import-bytes.ts'
import { editCells, readWithOpenpyxl } from '../support/read-back/foreign-readers.ts'

const NOW = '2015-05-04T08:00:00.000Z'

function aSmallPlan() {
  const station = anAccount()
  const lea = aParticipant({ ref: 'P-01', email: 'lea@example.org' })
  const noe = aParticipant({ ref: 'P-02', givenName: '=Noé/..', familyName: 'Martin', email: 'noe@example.org' })
  const slots = [
    aSlot({ ref: 'S-01', participants: [lea.id], account: station.id, startMinute: 600 }),
    aSlot({ ref: 'S-02', participants: [lea.id], account: station.id, startMinute: 660, title: '-3 minutes' }),
    aSlot({ ref: 'S-03', participants: [noe.id], startMinute: null }),
  ]
  return { plan: aPlan({ accounts: [station], participants: [lea, noe], slots }), lea }
}

describe.each(['fr', 'en'] as const)('return sheets (%s)', (language) => {
  const { plan, lea } = aSmallPlan()
  const sheets = exportReturnSheets(plan, translator(language), NOW)

  it('there is one for each person with a slot, under a name that any disk takes', () => {
    expect(sheets.map(({ name }) => name)).toEqual(
      language === 'fr' ? ['Retour P-01 Léa Durand.xlsx', 'Retour P-02 =Noé-.. Martin.xlsx'] : ['Return P-01 Léa Durand.xlsx', 'Return P-02 =Noé-.. Martin.xlsx'],
    )
  })

  it('sent back empty, it changes nothing and says no trouble', async () => {
    for (const { spec } of sheets) {
      const { preview, said } = await importBytes('returns', await writeWorkbook(spec), plan)
      expect({ diff: preview.diff, said }).toEqual({ diff: {}, said: [] })
      expect(preview.counts.added + preview.counts.updated + preview.counts.rejected).toBe(0)
    }
  })

  it('filled, its figures become those of the slot’s stream; what else is written on it is not read', async () => {
    const bytes = await writeWorkbook(sheets[0]?.spec ?? never())
    const book = await readWithOpenpyxl(bytes)
    const [sheet] = book.sheets
    const views = headerOf(sheet?.cells ?? {}, language === 'fr' ? 'Vues' : 'Views')
    const start = headerOf(sheet?.cells ?? {}, language === 'fr' ? 'Début' : 'Start')
    const name = sheet?.name ?? ''
    const filled = await editCells(bytes, [[name, `${views}5`, 123], [name, `${start}5`, '2015-04-23 10:02'], [name, 'C6', 'autre chose'], [name, 'A9', 'Merci !']])
    const { preview } = await importBytes('returns', filled, plan)
    expect(preview.diff.observations?.added.map(({ metrics }) => metrics)).toEqual([{ views: 123 }])
    expect(preview.diff.slots).toBeUndefined()
    expect(preview.diff.streams?.added).toMatchObject([
      { slot: rowsOf(plan.slots)[0]?.id, participants: [lea.id], account: rowsOf(plan.slots)[0]?.account },
    ])
  })

  it('its second sheet’s answers are read as the roster’s', async () => {
    const bytes = await writeWorkbook(sheets[0]?.spec ?? never())
    const second = (await readWithOpenpyxl(bytes)).sheets[1]
    const cohesion = headerOf(second?.cells ?? {}, language === 'fr' ? 'Cohésion (1 à 5)' : 'Cohesion (1 to 5)')
    const { preview } = await importBytes('roster', await editCells(bytes, [[second?.name ?? '', `${cohesion}2`, 4]]), plan)
    expect(preview.diff.participants?.updated.map(([, after]) => [after.ref, after.cohesion])).toEqual([['P-01', 4]])
    expect(second?.validations).toHaveLength(3)
  })
})

describe('sample files', () => {
  it.each(['fr', 'en'] as const)('are recognised by the import with every column, and their line enters (%s)', async (language) => {
    const kinds = ['roster', 'schedule', 'results'] as const
    const samples = exportSamples(aPlan(), translator(language), NOW)
    for (const [index, { spec }] of samples.entries()) {
      const kind = kinds[index] ?? never()
      const { recognised, preview } = await importBytes(kind, await writeWorkbook(spec), aPlan())
      expect(recognised.tables.map((table) => table.kind)).toEqual([kind])
      expect(recognised.tables.flatMap(({ columns }) => columns).filter(({ field }) => field === null)).toEqual([])
      if (kind !== 'results') expect(preview.counts).toMatchObject({ read: 1, added: 1 })
    }
  })
})

function headerOf(cells: Readonly<Record<string, { readonly value: unknown }>>, header: string): string {
  const found = Object.entries(cells).find(([, { value }]) => value === header)
  if (found === undefined) throw new Error(`no column "${header}"`)
  return found[0].replace(/\d/gu, '')
}

function never(): never {
  throw new Error('missing')
}
