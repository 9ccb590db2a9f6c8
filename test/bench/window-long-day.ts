import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { machineClock } from '../../electron/platform/clock.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import { aLongDay } from '../support/a-long-day.ts'
import { launchApp } from '../support/electron-app.ts'
import { must } from '../support/must.ts'
import { handOver } from '../support/window/stage.ts'
import { median } from './measure.ts'
import { WATCH_KEYS, type Measure, type Place } from './window-place.ts'

const MANY = 3_000
const FEW = 50
const SCREENS = [['runOfShow', 'Run of show'], ['live', 'Live'], ['results', 'Results']] as const
/** Long enough for whatever a screen still does once its first frame is there. */
const SETTLED_MS = 1_500

const KEYS = 20

/** What a screen costs: the elements of the whole page, and the longest time for which it did nothing else. */
interface Cost {
  readonly nodes: number
  readonly longest: number
}

/** The screens' costs, and from a key that moves a slot of the grid to the frame after it. */
interface LongDay {
  readonly screens: ReadonlyMap<string, Cost>
  readonly key: number
}

/** The screens that show every slot or stream, with three thousand of them beside the same with fifty. */
export async function benchLongDay(place: Place): Promise<readonly Measure[]> {
  const few = await costs(place, FEW)
  const many = await costs(place, MANY)
  const line = (name: string, of: (day: LongDay) => string): Measure =>
    ({ name: `${MANY.toLocaleString('en-GB')} slots: ${name}`, value: of(many), reference: `${String(FEW)} slots`, referenceValue: of(few) })
  return [
    ...SCREENS.flatMap(([screen, name]) => [
      line(`${name}, DOM nodes`, ({ screens }) => String(screens.get(screen)?.nodes)),
      line(`${name}, longest task while it opens`, ({ screens }) => `${String(screens.get(screen)?.longest.toFixed(0))} ms`),
    ]),
    line('key that moves a slot to paint (median)', ({ key }) => `${key.toFixed(0)} ms`),
  ]
}

async function costs(place: Place, slots: number): Promise<LongDay> {
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
  const key = await keyToPaint(page)
  await electron.close()
  return { screens: seen, key }
}

/** A slot held and moved minute by minute. */
async function keyToPaint(page: Page): Promise<number> {
  await page.locator('[data-screen="runOfShow"]').click()
  await page.locator('[data-slot]').nth(1).focus()
  await page.evaluate(WATCH_KEYS)
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('ArrowRight')
  await page.waitForFunction(`window.keyTimes.length === ${String(KEYS)}`)
  return median(z.array(z.number()).parse(await page.evaluate('window.keyTimes')))
}
