import { z } from 'zod'
import { importThrough, rosterFile, startWindow, type Measure, type Place } from './window-place.ts'

const MANY = 50_000
const FEW = 500

/** The longest time that the main process, and the page, did nothing else, while rows are imported through the screens. */
export async function benchImport(place: Place): Promise<readonly Measure[]> {
  const few = await longestTasks(place, FEW)
  const many = await longestTasks(place, MANY)
  const line = (name: string, of: 'main' | 'page' | 'whole'): Measure => ({
    name: `import of ${MANY.toLocaleString('en-GB')} rows: ${name}`, value: `${many[of].toFixed(0)} ms`,
    reference: `of ${String(FEW)} rows`, referenceValue: `${few[of].toFixed(0)} ms`,
  })
  return [line('longest task in main', 'main'), line('longest task in the page', 'page'), line('choosing to done', 'whole')]
}

async function longestTasks(place: Place, people: number) {
  const app = await startWindow(place)
  const { electron, page } = app
  await electron.evaluate(() => {
    const seen = { longest: 0, last: performance.now() }
    Object.assign(globalThis, { seen })
    setInterval(() => {
      const now = performance.now()
      seen.longest = Math.max(seen.longest, now - seen.last)
      seen.last = now
    }, 1)
  })
  // Before every page: the import begins with a reload.
  await page.addInitScript(`window.longest = 0; new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
  }).observe({ type: 'longtask' })`)
  const path = rosterFile(place, people)
  const from = performance.now()
  await importThrough(app, path, people)
  const whole = performance.now() - from
  // Put there above.
  const main = await electron.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest)
  const inPage = z.number().parse(await page.evaluate('window.longest'))
  await electron.close()
  return { main, page: inPage, whole }
}
