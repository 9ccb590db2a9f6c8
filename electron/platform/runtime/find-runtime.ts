import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { fetchPinned, type RuntimeTrouble } from './fetch-pinned.ts'
import { downloadOwnRuntime, ownRuntime } from './own-runtime.ts'
import { pinnedFolder } from './pinned-runtime.ts'
import { unpackPinned } from './unpack-pinned.ts'

/** An Electron that can be started: the electron package's own, or the pinned one for tests and a first look. */
export interface Runtime {
  readonly executable: string
  readonly isPinned: boolean
}

/** What is being done that takes a while: downloading Electron, or fetching the pinned one into this folder. */
export type RuntimeStep = { readonly kind: 'downloading' } | { readonly kind: 'fetching'; readonly folder: string }

/**
 * Finds an Electron to start the window with: the electron package's own executable; else the pinned one fetched
 * earlier; else the package's own download; else, on 64-bit Linux, the pinned one, checked and kept in the user's cache.
 *
 * @param say told before each step that takes a while
 */
export async function findRuntime(root: string, say: (step: RuntimeStep) => void): Promise<Result<Runtime, RuntimeTrouble>> {
  const own = ownRuntime(root, process.env)
  if (own !== null) return ok({ executable: own, isPinned: false })
  const folder = pinnedFolder(process.env, homedir())
  const kept = join(folder, 'electron')
  if (existsSync(kept)) return ok({ executable: kept, isPinned: true })

  say({ kind: 'downloading' })
  downloadOwnRuntime(root)
  const downloaded = ownRuntime(root, process.env)
  if (downloaded !== null) return ok({ executable: downloaded, isPinned: false })
  if (process.platform !== 'linux' || process.arch !== 'x64') return err({ kind: 'unreachable', detail: 'electron' })

  say({ kind: 'fetching', folder })
  const fetched = await fetchInto(folder)
  return fetched.ok ? ok({ executable: fetched.value, isPinned: true }) : fetched
}

async function fetchInto(folder: string): Promise<Result<string, RuntimeTrouble>> {
  await mkdir(dirname(folder), { recursive: true })
  const work = await mkdtemp(`${folder}-`)
  try {
    const zip = await fetchPinned(work)
    return zip.ok ? await unpackPinned(zip.value, work, folder) : zip
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
