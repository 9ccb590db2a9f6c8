import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchApp } from '../support/electron-app.ts'
import { handOver } from '../support/window/stage.ts'
import { median } from './measure.ts'
import { startWindow, type Measure, type Place } from './window-place.ts'

const ROUNDS = 5
const EMPTY_MAIN = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadURL('data:text/html,<main><h1>Empty</h1></main>'))
`

/** From the start of the process to a window that can be used, beside an Electron window with one word in it, in turn. */
export async function benchStart(place: Place): Promise<readonly Measure[]> {
  const empty = join(place.stage.folder, 'empty-app')
  mkdirSync(empty)
  writeFileSync(join(empty, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }))
  writeFileSync(join(empty, 'main.cjs'), EMPTY_MAIN)
  handOver(place.stage, empty)
  const times: number[] = []
  const references: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const ours = await timed(() => startWindow(place))
    const theirs = await timed(() => launchApp({ ...place, out: empty, data: join(place.stage.folder, `empty-${String(round)}`) }))
    // The first of each warms the disk up.
    if (round > 0) times.push(ours)
    if (round > 0) references.push(theirs)
  }
  const [time, reference] = [median(times), median(references)]
  return [{ name: 'window usable (no campaign yet)', value: `${time.toFixed(0)} ms`, reference: 'empty Electron window', referenceValue: `${reference.toFixed(0)} ms` }]
}

async function timed(start: () => ReturnType<typeof startWindow>): Promise<number> {
  const from = performance.now()
  const { electron, page } = await start()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const time = performance.now() - from
  await electron.close()
  return time
}
