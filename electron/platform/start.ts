import { join } from 'node:path'
import { translator } from '../../shared/i18n/translate.ts'
import { makeExample } from './make-example.ts'
import { startWindow } from './runtime/start-window.ts'
import { systemLanguage } from './system-language.ts'

/*
 * `npm start`: opens the window. On a machine without a screen it makes the example campaign instead, says where its
 * workbook is, and how the window is had.
 */
const root = join(import.meta.dirname, '..', '..')
const translate = translator(systemLanguage(process.env))

if (hasDisplay()) {
  process.exitCode = await startWindow(root, translate)
} else {
  process.exitCode = makeExample(root, translate)
  process.stdout.write(`\n${translate('start.noDisplay')}\n`)
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '')
}
