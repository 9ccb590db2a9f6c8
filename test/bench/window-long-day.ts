import { join } from 'node:path'
import { z } from 'zod'
import { machineClock } from '../../electron/platform/clock.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import { aLongDay } from '../support/a-long-day.ts'
import { launchApp } from '../support/electron-app.ts'
import { must } from '../support/must.ts'
import { handOver } from '../support/window/stage.ts'
import type { Measure, Place } from './window-place.ts'

const MANY = 3_000
const FEW = 50
const SCREENS = [['runOfShow', 'Run of show'], ['live', 'Live'], ['results', 'Results']] as const
/** Long enough for whatever a screen still does once its first frame is there. */
const SETTLED_MS = 1_500

/** What a screen costs: the elements of the whole page, and the longest time for which it did nothing else. */
type Cost = Readonly<Record<'nodes' | 'longest', number>>

/** The screens that show every slot or stream, with three thousand of them beside the same with fifty. */
export async function benchLongDay(place: Place): Promise<readonly Measure[]> {
  const few = await costs(place, FEW)
  const many = await costs(place, MANY)
  return SCREENS.flatMap(([screen, name]) => (['nodes', 'longest'] as const).map((of): Measure => {
    const words = (cost: Cost | undefined): string => (of === 'nodes' ? String(cost?.nodes) : `${String(cost?.longest.toFixed(0))} ms`)
    return {
      name: `${name} of ${MANY.toLocaleString('en-GB')} slots: ${of === 'nodes' ? 'DOM nodes' : 'longest task while it opens'}`,
      value: words(many.get(screen)), reference: `of ${String(FEW)} slots`, referenceValue: words(few.get(screen)),
    }
  }))
}

async function costs(place: Place, slots: number): Promise<ReadonlyMap<string, Cost>> {
  const data = join(place.stage.folder, `long-day-${String(slots)}`)
  await must(openLibrary(data, { clock: machineClock }).create(aLongDay(slots)))
  handOver(place.stage, data)
  const { electron, page } = await launchApp({ ...place, data, language: 'en' })
  await page.evaluate(`window.longest = 0; new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
  }).observe({ type: 'longtask' })`)
  await page.getByRole('button', { name: /^Periscope Day/u }).click()
  await page.locator('[data-screen="objectives"]').click()
  await page.getByRole('heading', { level: 1, name: 'Objectives' }).waitFor()
  const seen = new Map<string, Cost>()
  for (const [screen, heading] of SCREENS) {
    await page.waitForTimeout(SETTLED_MS)
    await page.evaluate('window.longest = 0')
    await page.locator(`[data-screen="${screen}"]`).click()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.waitForTimeout(SETTLED_MS)
    const [nodes, longest] = z.tuple([z.number(), z.number()]).parse(await page.evaluate(`[document.querySelectorAll('*').length, window.longest]`))
    seen.set(screen, { nodes, longest })
  }
  await electron.close()
  return seen
}
