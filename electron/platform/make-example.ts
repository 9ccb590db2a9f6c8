import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Translate } from '../../shared/i18n/translate.ts'

/**
 * Builds the example campaign with the ordinary command and says where its workbook is. An example that is already
 * there is left as it is, with whatever was added to it.
 *
 * @param root the folder of the checkout
 * @returns the exit code
 */
export function makeExample(root: string, translate: Translate): number {
  const folder = join(root, 'example')
  const workbook = join(folder, 'recap.xlsx')
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
