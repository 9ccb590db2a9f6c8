import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `npm run pictures`: the three pictures of the README, taken from the running app over the example campaign. */
const PICTURES = [
  { screen: 'runOfShow', language: 'fr', theme: 'light', name: 'conducteur' },
  { screen: 'rex', language: 'fr', theme: 'light', name: 'rex' },
  { screen: 'results', language: 'en', theme: 'dark', name: 'results' },
] as const

const root = join(import.meta.dirname, '..', '..')
const target = join(root, '.pictures')
const folder = mkdtempSync(join(tmpdir(), 'jour-j-pictures-'))
mkdirSync(target, { recursive: true })
for (const { screen, language, theme, name } of PICTURES) {
  const choices = ['--out', folder, '--screen', screen, '--language', language, '--theme', theme]
  const seen = spawnSync(process.execPath, [join(import.meta.dirname, 'see-window.ts'), ...choices], { stdio: 'inherit' })
  if (seen.status !== 0) process.exit(seen.status ?? 1)
  copyFileSync(join(folder, `${screen}-${language}-${theme}-1440x900.png`), join(target, `${name}.png`))
}
rmSync(folder, { recursive: true })
