import { dirname, join } from 'node:path'
import { translator } from '../../shared/i18n/translate.ts'
import { ensureBuilt } from '../platform/ensure-built.ts'
import { findRuntime } from '../platform/runtime/find-runtime.ts'
import { PINNED } from '../platform/runtime/pinned-runtime.ts'
import { systemLanguage } from '../platform/system-language.ts'
import { pack, shippedElectron } from './pack.ts'

/*
 * `npm run package`: installers for this machine's system, in dist/. With `-- --dir` the unpacked application, which may
 * stand on the replacement Electron where the real one cannot be downloaded: for a trial, never for users.
 */
const root = join(import.meta.dirname, '..', '..')
const translate = translator(systemLanguage(process.env))
const isFolder = process.argv.includes('--dir')
process.exitCode = await make()

async function make(): Promise<number> {
  if ((await ensureBuilt(root)) === null) return 1
  const runtime = await findRuntime(root, () => undefined)
  if (!runtime.ok || (runtime.value.isPinned && !isFolder)) {
    process.stderr.write(`${translate('start.notShipped', { version: shippedElectron(root) })}\n`)
    return 2
  }
  const made = await pack(
    {
      out: join(root, 'out'),
      to: join(root, 'dist'),
      electronVersion: runtime.value.isPinned ? PINNED.version : shippedElectron(root),
      electronDist: runtime.value.isPinned ? dirname(runtime.value.executable) : null,
    },
    isFolder,
  )
  process.stdout.write(`${made.length === 0 ? join(root, 'dist') : made.join('\n')}\n`)
  return 0
}
