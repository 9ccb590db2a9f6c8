import { ipcMain, type BrowserWindow } from 'electron'
import type { EventName, Events } from '../../shared/contract/answers.ts'
import type { Envelope } from '../../shared/contract/dispatcher.ts'
import { appError } from '../../shared/errors/app-error.ts'
import { err } from '../../shared/lib/result.ts'
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts'
import { isOurPage } from './app-address.ts'

/** Answers the calls of our own page, and of nobody else. */
export function hostCalls(dispatch: (name: unknown, input: unknown) => Promise<Envelope>): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown): Promise<Envelope> | Envelope => {
    if (!isOurPage(event.senderFrame)) return err(appError('command.invalid', { field: 'sender', reason: '' }))
    return dispatch(name, input)
  })
}

/** Sends an event of the contract to a window that is still there. */
export function sendEvent<Name extends EventName>(window: BrowserWindow | null, name: Name, event: Events[Name]): void {
  if (window === null || window.isDestroyed()) return
  window.webContents.send(EVENT_CHANNEL, name, event)
}
