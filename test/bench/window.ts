import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWindow } from '../support/window/build-window.ts'
import { startDisplay } from '../support/window/display.ts'
import { setStage, strike } from '../support/window/stage.ts'
import { benchGrid } from './window-grid.ts'
import { benchImport } from './window-import.ts'
import { benchLongDay } from './window-long-day.ts'
import { benchStart } from './window-start.ts'
import type { Place, Measure } from './window-place.ts'

/*
 * `node test/bench/window.ts`: the real window on a virtual screen, beside its references in the same run. Nothing is
 * asserted: a figure is worth something only beside the other one. JOUR_J_OUT names a build to use as it is.
 */
const stage = await setStage()
const display = await startDisplay()
const given = process.env['JOUR_J_OUT']
const out = given ?? mkdtempSync(join(tmpdir(), 'jour-j-out-'))
const measures: Measure[] = []
try {
  if (given === undefined) buildWindow(out)
  chmodSync(out, 0o755)
  const place: Place = { stage, out, display: display.name }
  for (const bench of [benchStart, benchGrid, benchImport, benchLongDay]) measures.push(...(await bench(place)))
} finally {
  display.stop()
  strike(stage)
  if (given === undefined) rmSync(out, { recursive: true, force: true })
}

process.stdout.write(`Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}\n\n`)
process.stdout.write('| what | measured | reference | measured |\n|---|---:|---|---:|\n')
for (const { name, value, reference, referenceValue } of measures) process.stdout.write(`| ${name} | ${value} | ${reference} | ${referenceValue} |\n`)
