import { randomBytes } from 'node:crypto'
import { appendFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, nativeTheme, session } from 'electron'
import type { StartFacts } from '../shared/contract/answers.ts'
import { createDispatcher } from '../shared/contract/dispatcher.ts'
import { translator } from '../shared/i18n/translate.ts'
import { createWindowHandlers } from './app/window/window-handlers.ts'
import { composeDesktop } from './compose.ts'
import { registerAppScheme, serveApp } from './desktop/app-scheme.ts'
import { setAppMenu } from './desktop/app-menu.ts'
import { systemDesktop } from './desktop/dialogs.ts'
import { utilityReader } from './desktop/fork-utility.ts'
import { hostCalls, sendEvent } from './desktop/ipc-host.ts'
import { openMainWindow, preloadBeside } from './desktop/main-window.ts'
import { lockDown } from './desktop/security.ts'
import { readWindowState, rememberWindowState } from './desktop/window-state.ts'
import { systemLanguage } from './platform/system-language.ts'

/*
 * The desktop's entry: one instance, one window, its own scheme, and everything that a page does not need denied. The
 * data folder is the app's own unless JOUR_J_DATA names another (tests, a second set of campaigns).
 */
const here = dirname(fileURLToPath(import.meta.url))
const FLUSH_PATIENCE_MS = 3_000
let window: BrowserWindow | null = null

const profile = process.env['JOUR_J_PROFILE']
if (profile !== undefined) app.setPath('userData', profile)
registerAppScheme()
app.enableSandbox()
if (app.requestSingleInstanceLock()) void start()
else app.quit()

async function start(): Promise<void> {
  app.on('second-instance', () => { focus(window) })
  app.on('window-all-closed', () => { app.quit() })
  await app.whenReady()
  lockDown()
  serveApp(session.defaultSession, join(here, '..', 'renderer'))

  const dataFolder = process.env['JOUR_J_DATA'] ?? join(app.getPath('userData'), 'data')
  const core = composeDesktop({ dataFolder, spawnReader: utilityReader(join(here, 'child.js')), report: (trace) => { log(trace) } })
  const language = async (): Promise<'fr' | 'en'> => {
    const set = (await core.settings.read()).language
    return set === 'system' ? systemWords() : set
  }
  let words = translator(await language())
  const facts = async (): Promise<StartFacts> => {
    const { theme, language: set } = await core.settings.read()
    nativeTheme.themeSource = theme
    words = translator(await language())
    setAppMenu(words, (item) => { sendEvent(window, 'menu.chosen', { item }) }, process.platform === 'darwin')
    return { language: set, systemLanguage: systemWords(), theme, version: app.getVersion(), platform: process.platform, dataFolder }
  }
  const { handlers, close } = createWindowHandlers({
    ...core,
    desktop: systemDesktop(core.files, () => words, () => window),
    facts,
    changed: (change) => { sendEvent(window, 'plan.changed', change) },
  })
  hostCalls(createDispatcher(handlers, incident))
  closeOnQuit(close)
  await facts()

  const stateFile = join(app.getPath('userData'), 'window.json')
  window = openMainWindow(preloadBeside(here), readWindowState(stateFile))
  rememberWindowState(window, stateFile)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`the page ended: ${reason}`)
    if (reason !== 'clean-exit') window?.webContents.reload()
  })
}

function systemWords(): 'fr' | 'en' {
  const [preferred] = app.getPreferredSystemLanguages()
  return systemLanguage(preferred === undefined || process.env['LC_ALL'] !== undefined ? process.env : { LC_ALL: preferred })
}

/** Leaving waits for what is being saved, but not for ever. */
function closeOnQuit(close: () => Promise<void>): void {
  let isClosed = false
  app.on('before-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    const patience = new Promise((resolve) => setTimeout(resolve, FLUSH_PATIENCE_MS))
    void Promise.race([close().catch((trouble: unknown) => { log(String(trouble)) }), patience]).then(() => {
      isClosed = true
      app.quit()
    })
  })
}

function focus(shown: BrowserWindow | null): void {
  if (shown === null) return
  if (shown.isMinimized()) shown.restore()
  shown.focus()
}

/** Keeps the trace of a surprise under a number that the sentence on the screen names. */
function incident(trouble: unknown): string {
  const number = randomBytes(4).toString('hex')
  log(`incident ${number}: ${trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble)}`)
  return number
}

function log(line: string): void {
  const folder = app.getPath('logs')
  const write = async (): Promise<void> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await appendFile(join(folder, 'jour-j.log'), `${new Date().toISOString()} ${line}\n`, { mode: 0o600 })
  }
  // A log that cannot be written must not stop what is being logged.
  void write().catch(() => undefined)
}
