import { ipcMain, type BrowserWindow } from 'electron'
import type { EventName, Events } from '../../shared/contract/answers.ts'
import type { Parcels } from '../../shared/lib/parcel.ts'
import { appError } from '../../shared/errors/app-error.ts'
import { err } from '../../shared/lib/result.ts'
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts'
import { isOurPage } from './app-address.ts'

/** Answers the calls of our own page, and of nobody else. */
export function hostCalls(dispatch: (name: unknown, input: unknown) => Promise<unknown>): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown): unknown => {
    if (!isOurPage(event.senderFrame)) return err(appError('command.invalid', { field: 'sender', reason: '' }))
    return dispatch(name, input)
  })
}

/** How events of the contract are sent to a window, if it is still there; the long lists of one wait to be fetched. */
export function eventSender(parcels: Parcels) {
  return <Name extends EventName>(window: BrowserWindow | null, name: Name, event: Events[Name]): void => {
    if (window === null || window.isDestroyed()) return
    window.webContents.send(EVENT_CHANNEL, name, parcels.pack(event))
  }
}
