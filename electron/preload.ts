import { contextBridge, ipcRenderer } from 'electron'
import { CALL_CHANNEL, EVENT_CHANNEL } from './desktop/channels.ts'
import type { Bridge } from '../shared/contract/client.ts'

/*
 * The bridge, nothing else: two channels with fixed names. No Electron object crosses it (SEC-20); what passes is plain
 * data, checked on the other side.
 */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  listen: (listener) => {
    const hear = (_event: unknown, name: string, event: unknown): void => {
      listener(name, event)
    }
    ipcRenderer.on(EVENT_CHANNEL, hear)
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, hear)
    }
  },
}

contextBridge.exposeInMainWorld('jourJ', bridge)
