import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appError } from '../shared/errors/app-error.ts'
import { translator } from '../shared/i18n/translate.ts'
import { err, ok } from '../shared/lib/result.ts'
import { runCommandLine } from './command-line/run-command-line.ts'
import type { Terminal } from './command-line/terminal.ts'
import { compose, composeExample } from './compose.ts'
import { defaultDataFolder } from './platform/paths.ts'
import { systemLanguage } from './platform/system-language.ts'
import { forkReader } from './sheets/fork-reader.ts'

/*
 * The command line's entry: plain Node, no Electron, no display. Run from the sources or from the build; the reader
 * child lies where this file's own kind lies, and may read nothing but code.
 */
const here = dirname(fileURLToPath(import.meta.url))
const isBuilt = extname(import.meta.url) === '.js'
const childEntry = isBuilt ? join(here, 'child.js') : join(here, 'sheets', 'child.ts')
const machine = {
  spawnReader: forkReader(childEntry, [isBuilt ? here : join(here, '..')]),
  report: (trace: string) => {
    process.stderr.write(`${trace}\n`)
  },
}

const terminal: Terminal = {
  appOver: (folder) => compose({ ...machine, dataFolder: folder ?? defaultFolder() }),
  example: (folder) => composeExample(folder, machine),
  readJson: async (path) => {
    const text = await readFile(path, 'utf8').catch(() => null)
    if (text === null) return err(appError('file.notFound', { file: path }))
    try {
      return ok(JSON.parse(text) as unknown)
    } catch {
      // Not JSON: said as such, with the name of the file.
      return err(appError('command.invalid', { field: '--from', reason: `${path} (JSON)` }))
    }
  },
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  translate: translator(systemLanguage(process.env)),
  incident: (trouble) => {
    const number = randomBytes(4).toString('hex')
    process.stderr.write(`incident ${number}: ${trouble instanceof Error ? (trouble.stack ?? trouble.message) : String(trouble)}\n`)
    return number
  },
}

process.exitCode = await runCommandLine(process.argv.slice(2), terminal)

function defaultFolder(): string {
  return defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() })
}
