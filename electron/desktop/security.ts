import { app, shell, type Session, type WebContents } from 'electron'
import { APP_ORIGIN, APP_SCHEME } from './app-scheme.ts'

/** Where a link of ours may lead. A string from a spreadsheet never gets here. */
const OUTSIDE_LINKS: ReadonlySet<string> = new Set([])

/**
 * Denies everything that a page of ours never needs: navigation, new windows, webviews, permissions, the network. Called
 * before the app is ready, so that the first session is locked like every other.
 */
export function lockDown(): void {
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
  contents.setWindowOpenHandler(({ url }) => {
    if (OUTSIDE_LINKS.has(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}

function lockSession(locked: Session): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => { answer(false) })
  locked.setPermissionCheckHandler(() => false)
  locked.setDevicePermissionHandler(() => false)
  locked.on('will-download', (event) => { event.preventDefault() })
  locked.setSpellCheckerEnabled(false)
  // No search for a proxy either: it would ask the local network.
  void locked.setProxy({ mode: 'direct' })
  // The app never needs the network: whatever is not its own scheme is cancelled before a byte leaves.
  locked.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) })
  })
}

function isOurs(url: string): boolean {
  const { protocol } = new URL(url)
  return protocol === `${APP_SCHEME}:` || protocol === 'devtools:' || protocol === 'blob:' || url.startsWith('data:image/')
}

/** Whether a message comes from our own page in its main frame: the only sender that calls are answered to. */
export function isOurPage(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && URL.canParse(frame.url) && frame.url.startsWith(`${APP_ORIGIN}/`)
}
