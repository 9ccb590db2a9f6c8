import { z } from 'zod'
import { median } from './measure.ts'
import { importThrough, rosterFile, startWindow, WATCH_KEYS, type Measure, type Place } from './window-place.ts'

const KEYS = 30

/** From the click on the screen to the frame after its first row, in milliseconds; run in the page. */
const PAINT = `new Promise((done) => {
  const from = performance.now()
  document.querySelector('[data-screen="participants"]').click()
  const look = () => {
    if (document.querySelector('[role="grid"] [role="row"][aria-rowindex="2"]') === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)))
  }
  look()
})`
interface GridTimes { readonly paint: number; readonly key: number; readonly nodes: number }

/** The participants' grid with ten thousand people beside the same with a hundred. */
export async function benchGrid(place: Place): Promise<readonly Measure[]> {
  const few = await measureGrid(place, 100)
  const many = await measureGrid(place, 10_000)
  const line = (name: string, of: (times: GridTimes) => string): Measure =>
    ({ name: `grid of 10,000 people: ${name}`, value: of(many), reference: 'of 100 people', referenceValue: of(few) })
  return [
    line('click to paint', ({ paint }) => `${paint.toFixed(0)} ms`),
    line('key to paint (median)', ({ key }) => `${key.toFixed(1)} ms`),
    line('DOM nodes', ({ nodes }) => String(nodes)),
  ]
}

async function measureGrid(place: Place, people: number): Promise<GridTimes> {
  const app = await startWindow(place)
  const { electron, page } = app
  await importThrough(app, rosterFile(place, people), people)
  const paints: number[] = []
  for (let round = 0; round < 5; round += 1) {
    await page.getByRole('navigation').getByRole('button', { name: 'Objectives' }).click()
    await page.getByRole('heading', { level: 1, name: 'Objectives' }).waitFor()
    paints.push(z.number().parse(await page.evaluate(PAINT)))
  }
  await page.getByRole('grid').getByText('Nom1', { exact: true }).first().click()
  await page.evaluate(WATCH_KEYS)
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('ArrowDown')
  await page.waitForFunction(`window.keyTimes.length === ${String(KEYS)}`)
  const keys = z.array(z.number()).parse(await page.evaluate('window.keyTimes'))
  const nodes = z.number().parse(await page.evaluate(`document.querySelectorAll('*').length`))
  await electron.close()
  return { paint: median(paints), key: median(keys), nodes }
}
