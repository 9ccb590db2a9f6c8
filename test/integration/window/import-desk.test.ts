import { afterEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../shared/lib/table.ts'
import { aPlan } from '../../support/a-plan.ts'
import { anImportDesk, csvFile, theChoices } from '../../support/an-import-desk.ts'
import { aParticipant } from '../../support/builders.ts'
import { must } from '../../support/must.ts'

const HEADER = 'Nom et prénom;Fonction;Courriel;Portable;iPhone ?'
const volunteers = csvFile(
  'volontaires.csv',
  HEADER,
  'DURAND Léa;animatrice;l.durand@example.org;06 12 34 56 78;oui',
  'BELLAMY Inès;chroniqueuse;ines.bellamy@example.org;;oui',
  'BELLAMY Inès;chroniqueuse;i.bellamy@example.org;;non',
  ';technicien;;;oui',
)
const whole = { from: 0, count: 500, only: 'all' } as const
let standing: Awaited<ReturnType<typeof anImportDesk>> | null = null

async function stand(plan = aPlan()) {
  standing = await anImportDesk(plan)
  return standing
}

afterEach(async () => {
  await standing?.end()
  standing = null
})

describe('the import desk over the real reader', () => {
  it('shows each row once, with what becomes of it and what is to be said', async () => {
    const known = aParticipant({ givenName: 'Léa', familyName: 'Durand', email: 'l.durand@example.org', phone: '', role: 'animatrice', device: null })
    const { desk, campaign, open } = await stand(aPlan({ participants: [known] }))
    const { session, files } = await must(open([volunteers]))
    expect(files[0]?.rowCounts).toEqual([4])

    const check = await must(desk.check(theChoices(session), campaign))
    expect(check.counts).toEqual({ read: 4, added: 1, updated: 1, unchanged: 0, ignored: 0, rejected: 2 })
    expect(check.toCheck).toBe(2)
    const all = await must(desk.rows(session, whole))
    expect(all.rows.map(({ row, outcome, issues }) => [row, outcome, ...issues.map(({ code }) => code)])).toEqual([
      [2, 'updated'], [3, 'added'], [4, 'rejected', 'row.duplicateOf'], [5, 'rejected', 'row.noName'],
    ])
    expect(all.rows[0]).toMatchObject({ table: 'participants', before: { phone: '' }, after: { phone: '06 12 34 56 78' } })
    expect((await must(desk.rows(session, { ...whole, only: 'toCheck' }))).rows.map(({ row }) => row)).toEqual([4, 5])
    expect(await must(desk.rows(session, { from: 1, count: 2, only: 'all' }))).toEqual({ total: 4, rows: all.rows.slice(1, 3) })
  })

  it('a corrected cell lets its row enter, and is shown in its place', async () => {
    const { desk, campaign, open } = await stand()
    const { session } = await must(open([volunteers]))
    const fixes = [{ file: 'volontaires.csv', table: 'volontaires.csv', row: 5, index: 0, value: 'HADDAD Karim' }]
    const check = await must(desk.check(theChoices(session, { fixes }), campaign))
    expect(check.counts).toMatchObject({ added: 3, rejected: 1 })
    const last = (await must(desk.rows(session, whole))).rows[3]
    expect(last).toMatchObject({ outcome: 'added', after: { givenName: 'Karim', familyName: 'HADDAD' } })
    expect(last?.cells[0]).toBe('HADDAD Karim')
  })

  it.each([
    [{ kind: 'match', record: 'volontaires.csv!3' } as const, { added: 2, updated: 1, ignored: 0, rejected: 1 }],
    [{ kind: 'keepBoth' } as const, { added: 3, updated: 0, ignored: 0, rejected: 1 }],
    [{ kind: 'leaveOut' } as const, { added: 2, updated: 0, ignored: 1, rejected: 1 }],
  ])('the same person twice: %o is taken as said', async (choice, counts) => {
    const { desk, campaign, open } = await stand()
    const { session } = await must(open([volunteers]))
    const decisions = [{ file: 'volontaires.csv', sheet: 'volontaires.csv', row: 4, choice }]
    expect((await must(desk.check(theChoices(session, { decisions }), campaign))).counts).toMatchObject(counts)
  })

  it('what was shown is what is saved, as one step that one undo takes back', async () => {
    const { desk, campaign, open } = await stand()
    const { session } = await must(open([volunteers]))
    await must(desk.check(theChoices(session), campaign))
    const moved = await must(desk.accept(session, campaign))
    expect(rowsOf(campaign.session.plan().participants).map(({ familyName }) => familyName)).toEqual(['DURAND', 'BELLAMY'])
    expect(moved.undo).toBe('roster.import: volontaires.csv')
    await must(campaign.session.undo())
    expect(rowsOf(campaign.session.plan().participants)).toEqual([])
    expect(await desk.rows(session, whole)).toMatchObject({ ok: false, error: { code: 'command.notFound' } })
  })

  it('a plan that moved since the check is not written over; checked again, the import goes through', async () => {
    const { desk, campaign, open } = await stand()
    const { session } = await must(open([volunteers]))
    const first = await must(desk.check(theChoices(session), campaign))
    await must(campaign.session.run({ type: 'campaign.edit', changes: { name: 'Autre nom' } }))
    expect(await desk.accept(session, campaign)).toMatchObject({ ok: false, error: { code: 'plan.stale', params: { base: first.revision } } })
    const again = await must(desk.check(theChoices(session), campaign))
    expect(again.revision).toBe(first.revision + 1)
    await must(desk.accept(session, campaign))
    expect(rowsOf(campaign.session.plan().participants)).toHaveLength(2)
  })
})

describe('mappings', () => {
  const odd = csvFile('export-rh.csv', 'A1;B1;C1', 'Zoé Dupont;Guide;zoe@exemple.fr', 'Noé Petit;Guide;noe@exemple.fr')
  const mapping = ['fullName', null, 'email'].map((field, index) => ({ file: 'export-rh.csv', table: 'export-rh.csv', index, field }))

  it('are remembered for files with the same headers, once their import was accepted', async () => {
    const { desk, campaign, open } = await stand()
    const first = await must(open([odd]))
    expect(first.files[0]?.remembered).toEqual([])
    await must(desk.check(theChoices(first.session, { mapping }), campaign))
    await must(desk.accept(first.session, campaign))
    expect(rowsOf(campaign.session.plan().participants).map(({ role, email }) => [role, email])).toEqual([['', 'zoe@exemple.fr'], ['', 'noe@exemple.fr']])

    const renamed = { ...odd, name: 'autre.csv' }
    const again = await must(open([renamed, volunteers]))
    expect(again.files.map(({ remembered }) => remembered)).toEqual([
      [{ table: 'autre.csv', kind: 'roster', fields: ['fullName', null, 'email'] }], [],
    ])
  })

  it('of one file leave another of the same sheet name as it is', async () => {
    const { desk, campaign, open } = await stand()
    const { session, files } = await must(open([odd, odd]))
    expect(files.map(({ name }) => name)).toEqual(['export-rh.csv', 'export-rh (2).csv'])
    const ofSecond = mapping.map((each) => ({ ...each, file: 'export-rh (2).csv', table: files[1]?.recognised.tables[0]?.name ?? '' }))
    await must(desk.check(theChoices(session, { mapping: [...mapping, ...ofSecond.map((each) => ({ ...each, field: each.field === 'email' ? 'email' : null }))] }), campaign))
    const { rows } = await must(desk.rows(session, whole))
    expect(rows.slice(0, 2).every(({ after }) => after !== null && 'familyName' in after && after.familyName !== '')).toBe(true)
  })
})

describe('files under way', () => {
  it('closing by a ticket ends the reading', async () => {
    const { desk, campaign } = await stand()
    const lines = Array.from({ length: 60_000 }, (_none, row) => `Personne ${String(row)};guide;p${String(row)}@example.org;;oui`)
    const [file] = (await must(desk.take([csvFile('grand.csv', HEADER, ...lines)]))).files
    const opening = desk.open([file?.ticket ?? ''], '2015-04-23')
    await new Promise((soon) => setTimeout(soon, 300))
    desk.close(file?.ticket ?? '')
    expect(await opening).toMatchObject({ ok: false, error: { code: 'sheet.cancelled' } })
    expect(await desk.check(theChoices('session-1'), campaign)).toMatchObject({ ok: false })
  })

  it('questions asked at once are answered one after the other', async () => {
    const { desk, campaign, open } = await stand()
    const { session } = await must(open([volunteers]))
    const [first, rows, second] = await Promise.all([
      desk.check(theChoices(session), campaign),
      desk.rows(session, whole),
      desk.check(theChoices(session, { decisions: [{ file: 'volontaires.csv', sheet: 'volontaires.csv', row: 2, choice: { kind: 'leaveOut' } }] }), campaign),
    ])
    expect((await must(first)).counts.ignored).toBe(0)
    expect((await must(rows)).rows[0]?.outcome).toBe('added')
    expect((await must(second)).counts.ignored).toBe(1)
  })
})
