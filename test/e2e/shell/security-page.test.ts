import { readFileSync } from 'node:fs'
import type { Request } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runApp, type RunningApp } from '../../support/window/running-app.ts'

/** What the page itself is and may: items 1 to 12, 18 and 20 of Electron's security checklist. */
let app: RunningApp
beforeAll(async () => {
  // A microphone that is not there is refused for another reason.
  app = await runApp({ args: ['--use-fake-device-for-media-stream'] })
})
afterAll(async () => {
  await app.electron.close()
})

/** Runs words in the page. The page's policy forbids `eval` to the page, not to who looks from outside. */
const inPage = (words: string): Promise<unknown> => app.page.evaluate(words)
const preferences = (): Promise<Readonly<Record<string, unknown>>> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    // Not in the public types; what the window really runs with, defaults included.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
    return contents.getLastWebPreferences()
  })

test('SEC-01 the page and everything in it come from the application itself', async () => {
  expect(app.page.url()).toMatch(/^app:\/\/jour-j\//)
  const loaded: string[] = []
  const note = (request: Request): void => void loaded.push(request.url())
  app.page.on('request', note)
  await app.page.reload()
  app.page.off('request', note)
  expect(loaded.length).toBeGreaterThan(1)
  expect(loaded.filter((url) => !url.startsWith('app://jour-j/') && !url.startsWith('data:'))).toEqual([])
})

test('SEC-02 the page has no Node', async () => {
  expect(await inPage(`['require', 'module', 'process', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis)`)).toEqual([])
  const { nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = await preferences()
  expect([nodeIntegration, nodeIntegrationInWorker ?? false, nodeIntegrationInSubFrames]).toEqual([false, false, false])
  expect(await inPage(`new Promise((done) => {
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(typeof require)'])))
    worker.onmessage = ({ data }) => done(data)
    worker.onerror = () => done('refused')
  }).catch(() => 'refused')`)).toBe('refused')
})

test('SEC-03 the preload lives in a world of its own, which the page cannot bend', async () => {
  expect((await preferences())['contextIsolation']).toBe(true)
  await inPage(`Promise.prototype.then.bent = Array.prototype.bent = true; Object.prototype.toJSON = () => 'bent'`)
  expect(await inPage(`window.jourJ.call('app.start', {}).then(({ ok, value }) => { delete Object.prototype.toJSON; return [ok, value.platform] })`))
    .toEqual([true, process.platform])
  await inPage(`try { window.jourJ = null } catch {} try { window.jourJ.call = null } catch {}`)
  expect(await inPage(`typeof window.jourJ.call`)).toBe('function')
})

test('SEC-04 the page runs in the sandbox of the system, not only by its settings', async () => {
  expect((await preferences())['sandbox']).toBe(true)
  const renderer = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
  if (process.platform !== 'linux') return
  const status = readFileSync(`/proc/${String(renderer)}/status`, 'utf8')
  expect(status).toMatch(/^Seccomp:\s+2$/m)
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
  const commands = readFileSync(`/proc/${String(app.electron.process().pid)}/cmdline`, 'utf8')
  expect(commands).not.toContain('--no-sandbox')
})

test('SEC-05 every permission is denied', async () => {
  const asked = await inPage(`Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage', 'storage-access']
    .map((name) => navigator.permissions.query({ name }).then(({ state }) => state, () => 'denied')))`)
  expect(new Set(asked as readonly string[])).toEqual(new Set(['denied']))
  expect(await inPage(`navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', ({ name }) => name)`)).toBe('NotAllowedError')
  expect(await inPage(`Notification.requestPermission()`)).toBe('denied')
  expect(await inPage(`navigator.clipboard.readText().then(() => 'given', () => 'refused')`)).toBe('refused')
})

test('SEC-06 the same-origin rule stands', async () => {
  expect((await preferences())['webSecurity']).toBe(true)
  for (const url of ['file:///etc/hostname', 'https://example.org/', 'http://127.0.0.1:1/'])
    expect(await inPage(`fetch('${url}').then(() => 'answered', () => 'refused')`)).toBe('refused')
})

test('SEC-07 the content policy comes as a header, refuses by default and stops what it must', async () => {
  const policies = await inPage(`Promise.all(['/', '/nowhere.js'].map((path) => fetch(path).then((answer) => answer.headers.get('content-security-policy'))))`)
  for (const policy of policies as readonly string[])
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "style-src 'self' 'unsafe-inline'", "require-trusted-types-for 'script'"])
      expect(policy.split('; ')).toContain(part)
  expect(await inPage(`new Promise((done) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective), { once: true })
    const frame = document.createElement('iframe'); frame.src = 'https://example.org/'; document.body.append(frame)
    setTimeout(() => done('nothing'), 3000)
  })`)).toBe('frame-src')
  expect(await inPage(`(() => { try { document.body.innerHTML = '<b>x</b>'; return 'set' } catch { return 'refused' } })()`)).toBe('refused')
})

test('SEC-08 SEC-09 SEC-10 no insecure content, no experimental features, no blink features', async () => {
  const { allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures } = await preferences()
  expect([allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures ?? '']).toEqual([false, false, ''])
})

test('SEC-11 SEC-12 a webview shows nothing, and is refused even where a window would take one', async () => {
  expect((await preferences())['webviewTag']).toBe(false)
  await inPage(`{ const view = document.createElement('webview'); view.setAttribute('allowpopups', ''); view.setAttribute('src', 'app://jour-j/'); document.body.append(view) }`)
  const kinds = await app.electron.evaluate(async ({ BrowserWindow, webContents }) => {
    const lax = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
    await lax.loadURL('app://jour-j/')
    await lax.webContents.executeJavaScript(`{ const view = document.createElement('webview'); view.setAttribute('src', 'about:blank'); document.body.append(view) }`)
    await new Promise((done) => setTimeout(done, 500))
    const all = webContents.getAllWebContents().map((contents) => contents.getType())
    lax.destroy()
    return all
  })
  expect(kinds).not.toContain('webview')
  expect(kinds).toContain('window')
})

test('SEC-18 the page has its own scheme, which serves nothing outside of its folder', async () => {
  const paths = ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/..%5cpackage.json', '/%00.html', '/../main/main.js', '/%2e%2e%2f%2e%2e%2fetc/passwd', '/%E0%A4%A', '/etc/passwd']
  for (const path of paths) expect([path, await inPage(`fetch('app://jour-j${path}').then(({ status }) => status, () => 'refused')`)]).toEqual([path, 404])
  expect(await inPage(`fetch('app://elsewhere/index.html').then(({ status }) => status, () => 'refused')`)).toBe('refused')
  expect(await inPage(`fetch('app://jour-j/', { method: 'POST', body: 'x' }).then(({ status }) => status)`)).toBe(404)
})

test('SEC-20 nothing of Electron reaches the page: two functions that pass plain data', async () => {
  expect(await inPage(`Object.keys(window.jourJ).sort()`)).toEqual(['call', 'listen'])
  expect(await inPage(`['ipcRenderer', 'electron', 'webFrame', 'contextBridge', 'shell'].filter((name) => name in window)`)).toEqual([])
  await inPage(`window.heard = []; window.jourJ.listen((...all) => { window.heard.push(all.map((one) => typeof one + ':' + String(Object.keys(one ?? {})))) }); undefined`)
  await app.electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.webContents.send('jour-j:event', 'menu.chosen', { item: 'settings' }) })
  await expect.poll(() => inPage('window.heard')).toEqual([['string:0,1,2,3,4,5,6,7,8,9,10', 'object:item']])
})
