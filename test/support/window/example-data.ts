import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newestChange } from '../../../electron/platform/newest-change.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const MADE_OF = ['shared/domain', 'shared/sheets', 'electron/example', 'electron/store', 'electron/app', 'electron/sheets']

/**
 * Copies the example's data folder to a new place. It is made once by the ordinary command and kept among the temporary
 * files, for as long as what it is made of stays the same.
 *
 * @param out a build, whose command line makes it
 */
export function copyExampleData(out: string, to: string): void {
  const stamp = Math.round(newestChange(MADE_OF.map((path) => join(ROOT, path)))).toString(36)
  const kept = join(tmpdir(), `jour-j-example-${String(process.getuid?.() ?? 0)}-${stamp}`)
  if (!existsSync(join(kept, 'data', 'library.json'))) make(out, kept)
  mkdirSync(to, { recursive: true })
  cpSync(join(kept, 'data'), to, { recursive: true })
}

function make(out: string, kept: string): void {
  const work = mkdtempSync(join(tmpdir(), 'jour-j-example-'))
  const made = spawnSync(process.execPath, [join(out, 'main', 'cli.js'), 'example', '--out', join(work, 'example')], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`the example was not made: ${made.stderr}`)
  rmSync(kept, { recursive: true, force: true })
  renameSync(join(work, 'example'), kept)
  rmSync(work, { recursive: true })
}
