import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import type { CampaignOpened } from '../../../shared/contract/answers.ts'
import { runApp, type RunningApp } from '../../support/window/running-app.ts'

/** How the app starts, is started twice, crashes, is killed and is left. */
const START = { name: 'Portes ouvertes', day: '2026-09-19', zone: 'Europe/Paris', language: 'fr' } as const

/** A new campaign with one participant more for each name. */
async function addPeople({ call }: RunningApp, id: string, names: readonly string[]): Promise<void> {
  const opened = await call('campaign.open', { id })
  if (!opened.ok) throw new Error(opened.error.code)
  let base = opened.value.revision
  for (const familyName of names) {
    const moved = await call('plan.run', { base, command: { type: 'participant.add', fields: { familyName } } })
    if (!moved.ok) throw new Error(JSON.stringify(moved.error))
    base = moved.value.revision
  }
}

async function namesIn({ call }: RunningApp, id: string): Promise<readonly string[]> {
  const opened = await call('campaign.open', { id })
  if (!opened.ok) throw new Error(opened.error.code)
  // A participant has a family name; rows cross the bridge as rows of any table.
  return (opened.value satisfies CampaignOpened).tables.participants.map((row) => (row as unknown as { familyName: string }).familyName)
}

async function newCampaign({ call }: RunningApp): Promise<string> {
  const created = await call('campaign.create', START)
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return created.value.id
}

test('an edit that was acknowledged is there after the app was killed', async () => {
  const killed = await runApp()
  const id = await newCampaign(killed)
  await addPeople(killed, id, ['Durand', 'Lefèvre'])
  const gone = new Promise((done) => killed.electron.process().once('exit', done))
  killed.electron.process().kill('SIGKILL')
  await gone
  const again = await runApp({ data: killed.data })
  expect(await namesIn(again, id)).toEqual(['Durand', 'Lefèvre'])
  await again.electron.close()
})

test('leaving right after an edit keeps it, and gives the campaign back to the command line', async () => {
  const left = await runApp()
  const id = await newCampaign(left)
  await addPeople(left, id, ['Martin'])
  await left.electron.evaluate(({ app }) => { app.quit() }).catch(() => undefined)
  await left.electron.waitForEvent('close').catch(() => undefined)
  const again = await runApp({ data: left.data })
  expect(await namesIn(again, id)).toEqual(['Martin'])
  expect(await again.call('campaign.list', {})).toMatchObject({ ok: true, value: [{ id, name: START.name }] })
  await again.electron.close()
})

test('closing the window in the middle of a field keeps what was typed in it', async () => {
  const typing = await runApp()
  const id = await newCampaign(typing)
  await addPeople(typing, id, ['Before'])
  // A field as every screen has them: local until it is left.
  await typing.page.evaluate(`{
    const field = document.createElement('input')
    field.addEventListener('blur', () => void window.jourJ.call('plan.run', { base: 1, command: { type: 'participant.add', fields: { familyName: field.value } } }))
    document.body.append(field); field.focus(); field.value = 'Typed'
  }`)
  const closed = typing.electron.waitForEvent('close')
  await typing.electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.close() })
  await closed
  const again = await runApp({ data: typing.data })
  expect(await namesIn(again, id)).toEqual(['Before', 'Typed'])
  await again.electron.close()
})

test('a page that crashes is loaded again, over what was saved', async () => {
  const app = await runApp()
  const id = await newCampaign(app)
  await addPeople(app, id, ['Nguyen'])
  const crashed = app.page.waitForEvent('crash')
  await app.electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer() })
  await crashed
  await expect.poll(() => app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Asked in the page that came back.
    return contents?.isCrashed() === true ? null : contents?.executeJavaScript(`typeof window.jourJ?.call`) ?? null
  }), { timeout: 20_000 }).toBe('function')
  await app.electron.close()
})

test('started twice, the first window comes to the front and the second ends by itself', async () => {
  const { stage, out, display } = inject('window')
  const first = await runApp()
  await first.electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.minimize() })
  const env = { ...process.env, DISPLAY: display, JOUR_J_DATA: first.data, JOUR_J_PROFILE: `${first.data}-profile` }
  const second = spawn(stage.executable, [out], { env, stdio: 'ignore' })
  expect(await new Promise((done) => second.once('exit', done))).toBe(0)
  const shown = (): Promise<readonly boolean[]> => first.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()))
  await expect.poll(shown).toEqual([false])
  await first.electron.close()
})

test('the window comes back where it was and as large', async () => {
  const first = await runApp()
  const bounds = { x: 120, y: 80, width: 1203, height: 711 }
  await first.electron.evaluate(({ BrowserWindow }, wanted) => { BrowserWindow.getAllWindows()[0]?.setBounds(wanted) }, bounds)
  await first.page.waitForTimeout(300)
  await first.electron.close()
  expect(JSON.parse(readFileSync(join(`${first.data}-profile`, 'window.json'), 'utf8'))).toEqual({ bounds, isMaximized: false })
  const again = await runApp({ data: first.data })
  const seen = (): Promise<unknown> => again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  await expect.poll(seen).toEqual(bounds)
  await again.electron.close()
})
