import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { handOver } from '../../support/window/stage.ts'
import { runApp, type RunningApp } from '../../support/window/running-app.ts'

/** The system's side of the app: menus, dialogs, clipboard, the reader process, PDF. */
let app: RunningApp
let desk: string
let example: string
beforeAll(async () => {
  app = await runApp({ withExample: true })
  const { stage } = inject('window')
  desk = join(stage.folder, 'desk')
  mkdirSync(desk)
  handOver(stage, desk)
  const list = await app.call('campaign.list', {})
  if (!list.ok) throw new Error(list.error.code)
  example = list.value[0]?.id ?? ''
  expect((await app.call('campaign.open', { id: example })).ok).toBe(true)
})
afterAll(async () => {
  await app.electron.close()
})

const menu = (): Promise<readonly (readonly string[])[]> =>
  app.electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => [label, ...(submenu?.items ?? []).filter(({ type }) => type !== 'separator').map((item) => item.label)]))

/** The next dialog answers this, as if she had chosen it. */
const answerSave = (filePath: string): Promise<void> =>
  app.electron.evaluate(({ dialog }, path) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path }) }, filePath)
const answerOpen = (filePaths: readonly string[]): Promise<void> =>
  app.electron.evaluate(({ dialog }, paths) => { dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] }) }, filePaths)

test('the menu speaks French, then English as soon as it is asked to', async () => {
  expect((await app.call('settings.set', { language: 'fr' })).ok).toBe(true)
  expect((await menu()).map(([label]) => label)).toEqual(['Fichier', 'Édition', 'Affichage'])
  expect((await app.call('settings.set', { language: 'en' })).ok).toBe(true)
  const english = await menu()
  expect(english.map(([label]) => label)).toEqual(['File', 'Edit', 'View'])
  expect(english.flat().filter((label) => label.trim() === '')).toEqual([])
  await app.call('settings.set', { language: 'system' })
  expect((await menu())[0]?.[0]).toBe('Fichier')
})

test('what is chosen in the menu is told to the page by its name', async () => {
  await app.page.evaluate(`window.chosen = []; window.jourJ.listen((name, { item }) => { if (name === 'menu.chosen') window.chosen.push(item) }); undefined`)
  await app.electron.evaluate(({ Menu }) => { for (const id of ['undo', 'palette']) Menu.getApplicationMenu()?.getMenuItemById(id)?.click() })
  await expect.poll(() => app.page.evaluate('window.chosen')).toEqual(['undo', 'palette'])
})

test('a closed dialog writes nothing; a chosen place gets the workbook', async () => {
  await answerSave('')
  expect(await app.call('export.save', { what: 'recap' })).toEqual({ ok: true, value: { files: null } })
  const file = join(desk, 'rex.xlsx')
  await answerSave(file)
  expect(await app.call('export.save', { what: 'recap' })).toEqual({ ok: true, value: { files: [file] } })
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
})

test('a spreadsheet chosen in the dialog is read in a process of its own and accepted', async () => {
  const file = join(desk, 'roster.xlsx')
  await answerSave(file)
  expect((await app.call('export.save', { what: 'roster' })).ok).toBe(true)
  await answerOpen([file])
  const chosen = await app.call('import.choose', {})
  if (!chosen.ok) throw new Error(chosen.error.code)
  expect(chosen.value.files).toMatchObject([{ name: 'roster.xlsx' }])
  const opened = await app.call('import.open', { files: chosen.value.files.map(({ ticket }) => ticket) })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const readers = await app.electron.evaluate(({ app: running }) => running.getAppMetrics().filter(({ type, name }) => type === 'Utility' && name === 'jour-j-reader').length)
  expect(readers).toBe(1)
  const { session } = opened.value
  const check = await app.call('import.check', { session, kind: 'roster', sheet: null, dateOrder: null, asOf: null, sourceZone: null, mapping: [], fixes: [], decisions: [], offsets: [], accounts: [] })
  if (!check.ok) throw new Error(JSON.stringify(check.error))
  expect(check.value.counts).toMatchObject({ added: 0, updated: 0, rejected: 0 })
  expect(check.value.counts.unchanged).toBeGreaterThan(20)
  expect((await app.call('import.accept', { session })).ok).toBe(true)
  const left = (): Promise<number> => app.electron.evaluate(({ app: running }) => running.getAppMetrics().filter(({ name }) => name === 'jour-j-reader').length)
  await expect.poll(left, { timeout: 10_000 }).toBe(0)
})

test('a page is printed to PDF without its scripts and without asking for anything', async () => {
  const file = join(desk, 'schedule.pdf')
  await answerSave(file)
  const html = '<h1>Conducteur</h1><script>document.title = "run"</script><img src="https://example.org/x.png">'
  expect(await app.call('export.pdf', { what: 'schedule', html })).toEqual({ ok: true, value: { files: [file] } })
  const pdf = readFileSync(file)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  // A3 across, in points.
  expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 119\d(\.\d+)? 84[12]/)
})

test('only a file that was just chosen is shown in its folder', async () => {
  await app.electron.evaluate(({ shell }) => {
    Object.assign(globalThis, { shown: [] })
    // Put there on the line before.
    shell.showItemInFolder = (path) => void (globalThis as unknown as { shown: string[] }).shown.push(path)
  })
  await app.call('export.show', { file: '/etc/passwd' })
  await app.call('export.show', { file: join(desk, 'rex.xlsx') })
  expect(await app.electron.evaluate(() => (globalThis as unknown as { shown: string[] }).shown)).toEqual([join(desk, 'rex.xlsx')])
  expect(existsSync(join(desk, 'rex.xlsx'))).toBe(true)
})
