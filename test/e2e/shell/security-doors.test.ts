import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApp, type RunningApp } from '../../support/window/running-app.ts'

/** The ways out of the page and into the app: items 13 to 17 of Electron's security checklist. */
const ROOT = join(import.meta.dirname, '..', '..', '..')
let app: RunningApp
beforeAll(async () => {
  app = await runApp()
  // What would leave the app is counted instead.
  await app.electron.evaluate(({ shell }) => {
    const left: string[] = []
    Object.assign(globalThis, { left })
    const note = (url: string): Promise<void> => {
      left.push(url)
      return Promise.resolve()
    }
    Object.assign(shell, { openExternal: note, openPath: note })
  })
})
afterAll(async () => {
  await app.electron.close()
})

const inPage = (words: string): Promise<unknown> => app.page.evaluate(words)
const settle = (): Promise<void> => app.page.waitForTimeout(250)
const windows = (): Promise<number> => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
const left = (): Promise<readonly string[]> =>
  // Put there in beforeAll.
  app.electron.evaluate(() => (globalThis as unknown as { left: readonly string[] }).left)

const TARGETS = ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd', 'javascript:document.title="taken"', 'data:text/html,<b>x</b>', 'blob:app://jour-j/x', 'app://elsewhere/', 'ms-word:ofe', 'mailto:a@example.org']

/** Each way to lead a page elsewhere, given where to. */
const ROUTES: Readonly<Record<string, (url: string) => string>> = {
  'a link': (url) => `{ const a = document.createElement('a'); a.href = ${JSON.stringify(url)}; document.body.append(a); a.click(); a.remove() }`,
  'a link to a new window': (url) => `{ const a = document.createElement('a'); a.href = ${JSON.stringify(url)}; a.target = '_blank'; document.body.append(a); a.click(); a.remove() }`,
  'a download link': (url) => `{ const a = document.createElement('a'); a.href = ${JSON.stringify(url)}; a.download = 'x'; document.body.append(a); a.click(); a.remove() }`,
  'location': (url) => `try { location.href = ${JSON.stringify(url)} } catch {}`,
  'location.replace': (url) => `try { location.replace(${JSON.stringify(url)}) } catch {}`,
  'a form': (url) => `try { const f = document.createElement('form'); f.action = ${JSON.stringify(url)}; f.method = 'post'; document.body.append(f); f.submit(); f.remove() } catch {}`,
  'meta refresh': (url) => `{ const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + ${JSON.stringify(url)}; document.head.append(m) }`,
  'a frame': (url) => `try { const f = document.createElement('iframe'); f.src = ${JSON.stringify(url)}; document.body.append(f) } catch {}`,
}

for (const [route, words] of Object.entries(ROUTES)) {
  test(`SEC-13 ${route} leads nowhere`, async () => {
    const before = app.page.url()
    await inPage('window.still = true')
    for (const target of TARGETS) await inPage(`{ ${words(target)}; undefined }`)
    await settle()
    expect(app.page.url()).toBe(before)
    expect(await inPage(`[window.still, document.title === 'taken']`)).toEqual([true, false])
    expect(await windows()).toBe(1)
    expect(app.page.frames().slice(1).map((frame) => frame.url()).filter((url) => !['', 'about:blank', 'chrome-error://chromewebdata/'].includes(url))).toEqual([])
  })
}

test('SEC-13 something dropped on the window does not open in it', async () => {
  const before = app.page.url()
  await inPage(`for (const type of ['dragover', 'drop']) {
    const data = new DataTransfer(); data.setData('text/uri-list', 'https://example.org/'); data.items.add(new File(['<b>x</b>'], 'x.html', { type: 'text/html' }))
    document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }))
  }`)
  await settle()
  expect(app.page.url()).toBe(before)
})

test('SEC-14 no second window opens', async () => {
  for (const target of [...TARGETS, 'about:blank', ''])
    expect(await inPage(`(() => { try { return window.open(${JSON.stringify(target)}) === null } catch { return true } })()`)).toBe(true)
  await app.page.mouse.click(300, 300, { button: 'middle' })
  await settle()
  expect(await windows()).toBe(1)
})

test('SEC-15 nothing was opened outside: no text of a page gets there', async () => {
  expect(await left()).toEqual([])
})

test('SEC-16 the Electron that is shipped is exact, installed as such, and of a supported line', () => {
  const described = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { devDependencies: { electron: string } } // our own file
  const shipped = described.devDependencies.electron
  const installed = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'electron', 'package.json'), 'utf8')) as { version: string } // npm's
  expect(shipped).toMatch(/^\d+\.\d+\.\d+$/)
  expect(installed.version).toBe(shipped)
  // Electron supports its three newest lines; 45 was the newest when this was written.
  expect(Number(shipped.split('.')[0])).toBeGreaterThanOrEqual(45)
})

test('SEC-17 calls are answered to our page in its main frame only', async () => {
  expect(await inPage(`window.jourJ.call('app.start', {}).then(({ ok }) => ok)`)).toBe(true)
  const answers = await app.electron.evaluate(async ({ BrowserWindow, app: electronApp }) => {
    const preload = `${electronApp.getAppPath().replace(/main$/, '')}/preload/preload.cjs`
    const ask = async (url: string): Promise<unknown> => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await stranger.loadURL(url)
      // The words run in the stranger's page.
      const answer: unknown = await stranger.webContents.executeJavaScript(`window.jourJ.call('app.start', {})`)
      stranger.destroy()
      return answer
    }
    return [await ask('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>'), await ask('about:blank')]
  })
  const refused = { ok: false, error: { code: 'command.invalid', params: { field: 'sender', reason: '' } } }
  expect(answers).toEqual([expect.objectContaining(refused), expect.objectContaining(refused)])
})

test('SEC-17 a call that is not in the contract, or does not fit it, is refused', async () => {
  for (const name of ['constructor', '__proto__', 'plan.eval', 'toString', ''])
    expect(await inPage(`window.jourJ.call(${JSON.stringify(name)}, {}).then(({ ok, error }) => [ok, error.code])`)).toEqual([false, 'command.invalid'])
  for (const input of ['null', '{ id: 5 }', '{ id: "x", more: 1 }', '"text"'])
    expect(await inPage(`window.jourJ.call('campaign.open', ${input}).then(({ ok, error }) => [ok, error.code])`)).toEqual([false, 'command.invalid'])
})
