import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { APP_ORIGIN } from './app-address.ts'
import type { WindowState } from './window-state.ts'

const PAPER = '#faf9f5'
const NIGHT = '#15141a'

/** Opens the one window: sandboxed, isolated, without Node, shown when its first paint is ready. */
export function openMainWindow(preload: string, state: WindowState): BrowserWindow {
  const { bounds, isMaximized } = state
  const window = new BrowserWindow({
    ...(bounds !== null && isVisible(bounds) ? bounds : { width: 1440, height: 900 }),
    minWidth: 960,
    minHeight: 620,
    show: false,
    title: 'Jour J',
    backgroundColor: nativeTheme.shouldUseDarkColors ? NIGHT : PAPER,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => { window.show() })
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}

/** Where the built preload lies, beside the built main entry. */
export const preloadBeside = (mainFolder: string): string => join(mainFolder, '..', 'preload', 'preload.cjs')

function isVisible(bounds: Electron.Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x)
    const down = Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y)
    return across > 100 && down > 100
  })
}
