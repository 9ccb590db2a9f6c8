import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, dialog, nativeTheme, session, type BrowserWindow } from 'electron'
import type { StartFacts } from '../shared/contract/answers.ts'
import { createDispatcher } from '../shared/contract/dispatcher.ts'
import { createParcels } from '../shared/lib/parcel.ts'
import { translator } from '../shared/i18n/translate.ts'
import { composeDesktop } from './compose.ts'
import { setAppMenu } from './desktop/app-menu.ts'
import { registerAppScheme, serveApp } from './desktop/app-scheme.ts'
import { systemDesktop } from './desktop/dialogs.ts'
import { utilityReader } from './desktop/fork-utility.ts'
import { eventSender, hostCalls } from './desktop/ipc-host.ts'
import { closeOnQuit, keepLastField } from './desktop/leave.ts'
import { incident, log } from './desktop/log.ts'
import { openMainWindow, preloadBeside } from './desktop/main-window.ts'
import { revivePage } from './desktop/revive-page.ts'
import { lockDown } from './desktop/security.ts'
import { readWindowState, rememberWindowState } from './desktop/window-state.ts'
import { defaultDataFolder } from './platform/paths.ts'
import { systemLanguage } from './platform/system-language.ts'

/*
 * The desktop's entry: one instance, one window, its own scheme, and everything that a page does not need denied. The
 * data folder is the command line's own unless JOUR_J_DATA names another (tests, a second set of campaigns); what the
 * window remembers of itself lies apart from it, in a folder that JOUR_J_PROFILE may name.
 */
const here = dirname(fileURLToPath(import.meta.url))
let window: BrowserWindow | null = null

app.setPath('userData', process.env['JOUR_J_PROFILE'] ?? join(app.getPath('appData'), 'jour-j', 'window'))
registerAppScheme()
app.enableSandbox()
if (app.requestSingleInstanceLock()) start().catch(giveUp)
else app.quit()

async function start(): Promise<void> {
  process.on('uncaughtException', giveUp)
  process.on('unhandledRejection', (trouble) => { incident(trouble) })
  app.on('second-instance', () => { focus(window) })
  app.on('window-all-closed', () => { app.quit() })
  lockDown()
  await app.whenReady()
  serveApp(session.defaultSession, join(here, '..', 'renderer'))

  const dataFolder = process.env['JOUR_J_DATA'] ?? defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() })
  const core = composeDesktop({ dataFolder, spawnReader: utilityReader(join(here, 'child.js')), report: log })
  const parcels = createParcels()
  const sendEvent = eventSender(parcels)
  let words = translator(systemWords())
  const facts = async (): Promise<StartFacts> => {
    const { theme, language } = await core.settings.read()
    nativeTheme.themeSource = theme
    words = translator(language === 'system' ? systemWords() : language)
    setAppMenu(words, (item) => { sendEvent(window, 'menu.chosen', { item }) }, process.platform === 'darwin')
    return { language, systemLanguage: systemWords(), theme, version: app.getVersion(), platform: process.platform, dataFolder }
  }
  const { handlers, close } = core.serve({
    desktop: systemDesktop(core.files, () => words, () => window),
    facts,
    changed: (change) => { sendEvent(window, 'plan.changed', change) },
    progress: (event) => { sendEvent(window, 'import.progress', event) },
  })
  hostCalls(createDispatcher(handlers, incident, parcels))
  closeOnQuit(close)
  await facts()

  const stateFile = join(app.getPath('userData'), 'window.json')
  window = openMainWindow(preloadBeside(here), readWindowState(stateFile))
  // A page that begins anew does not ask for what was held for the one before it.
  window.webContents.on('did-navigate', parcels.clear)
  rememberWindowState(window, stateFile)
  keepLastField(window)
  revivePage(window)
}

/** The order of the system's own settings: `LC_ALL` where it is set, as everywhere; else what the desktop says. */
function systemWords(): 'fr' | 'en' {
  const [preferred] = app.getPreferredSystemLanguages()
  return systemLanguage(preferred === undefined || process.env['LC_ALL'] !== undefined ? process.env : { LC_ALL: preferred })
}

function focus(shown: BrowserWindow | null): void {
  if (shown === null) return
  if (shown.isMinimized()) shown.restore()
  shown.show()
  shown.focus()
}

/** A bug that leaves nothing to go on with: what was acknowledged is on the disk, so the app says so and ends. */
function giveUp(trouble: unknown): void {
  const translate = translator(systemWords())
  dialog.showErrorBox(translate('dialog.ended'), translate('dialog.endedWhy', { incident: incident(trouble), folder: app.getPath('logs') }))
  app.exit(1)
}
