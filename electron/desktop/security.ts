import { app, type Session, type WebContents } from 'electron'
import { APP_ORIGIN, isOurRequest } from './app-address.ts'

/** A second wall under the first: whatever Chromium does of itself finds no name and starts nothing in the background. */
const OFFLINE = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
] as const

/**
 * Denies everything that a page of ours never needs: navigation, new windows, webviews, permissions, the network. Called
 * before the app is ready, so that the first session is locked like every other.
 */
export function lockDown(): void {
  for (const [name, value] of OFFLINE) app.commandLine.appendSwitch(name, value)
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents)
  })
  app.on('session-created', lockSession)
}

function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => { event.preventDefault() })
  contents.on('will-redirect', (event) => { event.preventDefault() })
  contents.on('will-frame-navigate', (event) => { event.preventDefault() })
  contents.on('will-attach-webview', (event) => { event.preventDefault() })
  // Nothing of ours leads outside either: what a spreadsheet says is shown, never opened.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function lockSession(locked: Session): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => { answer(false) })
  locked.setPermissionCheckHandler(() => false)
  locked.setDevicePermissionHandler(() => false)
  locked.on('will-download', (event) => { event.preventDefault() })
  // Chromium would fetch a dictionary for the system's language from Google as soon as a session is there.
  locked.setSpellCheckerLanguages([])
  locked.setSpellCheckerEnabled(false)
  locked.setSpellCheckerDictionaryDownloadURL(`${APP_ORIGIN}/`)
  // No search for a proxy either: it would ask the local network.
  void locked.setProxy({ mode: 'direct' })
  // The app never needs the network: whatever is not its own scheme is cancelled before a byte leaves.
  locked.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurRequest(details.url) })
  })
}
