import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { translator, type Translate } from '../../shared/i18n/translate.ts'
import { systemLanguage } from './system-language.ts'

/**
 * `npm start`, until the window exists: builds the example campaign with the ordinary command and says where its
 * workbook is. An example that is already there is left as it is, with whatever was added to it.
 */
const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'example')
const workbook = join(folder, 'recap.xlsx')
process.exitCode = start(translator(systemLanguage(process.env)))

function start(translate: Translate): number {
  if (existsSync(workbook)) {
    process.stdout.write(`${translate('start.already', { workbook, folder })}\n`)
    return 0
  }
  process.stderr.write(`${translate('start.making')}\n`)
  const runCli = join(import.meta.dirname, 'run-cli.ts')
  const made = spawnSync(process.execPath, [runCli, 'example', '--out', folder], { stdio: 'inherit' })
  if (made.status !== 0) return made.status ?? 1
  process.stdout.write(`\n${translate('start.made', { workbook, folder })}\n`)
  return 0
}
