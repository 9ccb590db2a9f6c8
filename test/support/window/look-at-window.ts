import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchApp, type LaunchedApp } from '../electron-app.ts'
import { buildWindow } from './build-window.ts'
import { startDisplay } from './display.ts'
import { copyExampleData } from './example-data.ts'
import { setStage, strike, type Stage } from './stage.ts'

/**
 * Starts the real Electron on a virtual screen to be looked at, over the example or over nothing, and takes everything
 * away afterwards. JOUR_J_OUT names a build to use as it is instead of building.
 */
export async function lookAtWindow(
  { language, withExample }: { readonly language: 'fr' | 'en'; readonly withExample: boolean },
  look: (launched: LaunchedApp, stage: Stage) => Promise<void>,
): Promise<void> {
  const stage = await setStage()
  const given = process.env['JOUR_J_OUT']
  const out = given ?? mkdtempSync(join(tmpdir(), 'jour-j-out-'))
  const display = await startDisplay()
  try {
    if (given === undefined) buildWindow(out)
    chmodSync(out, 0o755)
    const data = join(stage.folder, 'data')
    if (withExample) copyExampleData(out, data)
    const launched = await launchApp({ stage, out, display: display.name, data, language })
    await look(launched, stage)
    await launched.electron.close()
  } finally {
    display.stop()
    strike(stage)
    if (given === undefined) rmSync(out, { recursive: true, force: true })
  }
}
