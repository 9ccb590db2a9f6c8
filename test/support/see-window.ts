import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import { lookAtWindow } from './window/look-at-window.ts'

/*
 * Looks at the window: builds the app into a folder of its own, starts the real Electron on a virtual screen over the
 * example campaign and saves a picture of each screen.
 *
 *   node test/support/see-window.ts --out DIR [--screen NAME]… [--language fr|en] [--theme light|dark]
 *     [--size 1440x900] [--empty]
 *
 * Screens are the entries of the sidebar, each marked with `data-screen`; with `--empty` the first screen has no
 * campaign and the others are those of one just begun. JOUR_J_OUT names a build to use as it is instead of building.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'pictures' },
    screen: { type: 'string', multiple: true, default: [] },
    language: { type: 'string', default: 'fr' },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1440x900' },
    empty: { type: 'boolean', default: false },
  },
})
const NEW_NAME = 'Nuit des musées'
const [width = 1440, height = 900] = values.size.split('x').map(Number)
const folder = resolve(values.out)
mkdirSync(folder, { recursive: true })
await lookAtWindow({ language: values.language === 'en' ? 'en' : 'fr', withExample: !values.empty }, async ({ electron, page }) => {
  page.on('console', (message) => { console.log(`[page ${message.type()}] ${message.text()}`) })
  page.on('pageerror', (trouble) => { console.log(`[page error] ${String(trouble.stack)}`) })
  await shape(electron, page)
  await pictures(page)
})

/** Language is the system's; the theme is set as she would set it, then the page is loaded with it. */
async function shape(electron: ElectronApplication, page: Page): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, [wide, high]) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high)
  }, [width, height] as const)
  const theme = values.theme === 'dark' ? 'dark' : 'light'
  // The page's own bridge: the words are run inside of the page, where it is.
  await page.evaluate(`window.jourJ.call('settings.set', { theme: '${theme}' })`)
  await page.reload()
  await page.waitForTimeout(1_000)
}

async function pictures(page: Page): Promise<void> {
  await save(page, 'start')
  if (values.empty) await begin(page)
  const campaign = page.getByText(values.empty ? NEW_NAME : /Periscope Day/).first()
  if ((await campaign.count()) === 0) {
    console.log('the example campaign is not on the first screen: only that one was pictured')
    return
  }
  await campaign.click()
  await page.waitForTimeout(1_000)
  const entries = page.locator('[data-screen]')
  const all: string[] = []
  for (const entry of await entries.all()) all.push((await entry.getAttribute('data-screen')) ?? '')
  if (all.length === 0) await save(page, 'campaign')
  for (const name of values.screen.length === 0 ? all : values.screen) {
    await page.locator(`[data-screen="${name}"]`).first().click()
    await page.waitForTimeout(1_200)
    await save(page, name)
  }
}

/** A campaign in which there is nothing yet. */
async function begin(page: Page): Promise<void> {
  const fields = { name: NEW_NAME, day: '2027-06-05', zone: 'Europe/Paris', language: values.language }
  await page.evaluate(`window.jourJ.call('campaign.create', ${JSON.stringify(fields)})`)
  await page.reload()
  await page.waitForTimeout(1_000)
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}-${values.language}-${values.theme}-${values.size}.png`)
  await page.screenshot({ path })
  console.log(path)
}
