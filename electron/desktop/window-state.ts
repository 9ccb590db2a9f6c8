import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { BrowserWindow } from 'electron'

const boundsSchema = z.object({ x: z.number(), y: z.number(), width: z.number().min(400), height: z.number().min(300) })
const stateSchema = z.object({ bounds: boundsSchema.nullable(), isMaximized: z.boolean() })
/** Where the window was and how large. */
export type WindowState = z.infer<typeof stateSchema>

const AFTER_MS = 500

/** The window's state as last kept; anything unreadable means the default size. */
export function readWindowState(file: string): WindowState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // Nothing kept yet, or nothing that fits: where a window stood is no data of hers.
    return { bounds: null, isMaximized: false }
  }
}

/** Keeps the window's place and size, a moment after she moved it and when it closes. */
export function rememberWindowState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | null = null
  const keep = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (window.isDestroyed()) return
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(state), { mode: 0o600 })
    } catch {
      // Where the window stood is not worth a word: next time it has the default size.
    }
  }
  const keepSoon = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(keep, AFTER_MS)
  }
  window.on('resize', keepSoon)
  window.on('move', keepSoon)
  window.on('maximize', keepSoon)
  window.on('unmaximize', keepSoon)
  window.on('close', keep)
}
