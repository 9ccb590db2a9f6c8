import type { BrowserWindow } from 'electron'
import { MS_PER_MINUTE } from '../../shared/lib/time-units.ts'
import { log } from './log.ts'

/** A page that ends again and again within this time is not reloaded a fourth time. */
const WITHIN_MS = MS_PER_MINUTE
const TIMES = 3

/** A page that crashed is loaded again: the plan is on this side, and what was saved is on the disk. */
export function revivePage(window: BrowserWindow): void {
  let ends: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`the page ended: ${reason}`)
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const now = Date.now()
    ends = [...ends.filter((at) => now - at < WITHIN_MS), now]
    if (ends.length <= TIMES) window.webContents.reload()
  })
}
