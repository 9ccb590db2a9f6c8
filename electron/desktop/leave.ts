import { app, type BrowserWindow } from 'electron'
import { log } from './log.ts'

const FLUSH_PATIENCE_MS = 3_000
const FIELD_PATIENCE_MS = 500
/** Leaves the field that is being typed in, which sends what was typed, and gives its call a moment to set out. */
const LEAVE_FIELD = `new Promise((done) => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); setTimeout(done, 30) })`

/** Closing the window first leaves the field being typed in: a field is local until then. */
export function keepLastField(window: BrowserWindow): void {
  let isKept = false
  window.on('close', (event) => {
    if (isKept || window.webContents.isCrashed()) return
    event.preventDefault()
    const left = window.webContents.executeJavaScript(LEAVE_FIELD).catch((trouble: unknown) => { log(String(trouble)) })
    void Promise.race([left, wait(FIELD_PATIENCE_MS)]).then(() => {
      isKept = true
      if (!window.isDestroyed()) window.close()
    })
  })
}

/** Leaving waits for what is being saved, but not for ever. */
export function closeOnQuit(close: () => Promise<void>): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    const closed = close().catch((trouble: unknown) => { log(String(trouble)) })
    void Promise.race([closed, wait(FLUSH_PATIENCE_MS)]).then(() => {
      isClosed = true
      app.quit()
    })
  })
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))
