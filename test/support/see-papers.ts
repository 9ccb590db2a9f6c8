import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ElectronApplication, Page } from '@playwright/test'
import { createClient } from '../../shared/contract/client.ts'
import type { Result } from '../../shared/lib/result.ts'
import { translator, type Translate } from '../../shared/i18n/translate.ts'
import { bridgeThrough } from './window/bridge-through.ts'
import { lookAtWindow } from './window/look-at-window.ts'
import { handOver } from './window/stage.ts'

/*
 * Saves what others are given on paper or in their calendar: the run of show, a page per participant, the tick sheet and
 * the REX as PDF, the calendars, from the real Electron over the example campaign, in the campaign's language.
 *
 *   node test/support/see-papers.ts --out DIR [--language fr|en]
 *
 * JOUR_J_OUT names a build to use as it is instead of building.
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'papers' }, language: { type: 'string', default: 'fr' } },
})
const language = values.language === 'en' ? 'en' : 'fr'
const words = translator(language)
const folder = resolve(values.out)
mkdirSync(folder, { recursive: true })

await lookAtWindow({ language, withExample: true }, async ({ electron, page }, stage) => {
  handOver(stage, folder)
  await answerSaves(electron)
  await savePapers(page, words)
})
for (const name of readdirSync(folder)) console.log(join(folder, name))

/** Every file goes into the folder under the name that the app proposes. */
async function answerSaves(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { readonly defaultPath?: string }
      return Promise.resolve({ canceled: false, filePath: `${to}/${defaultPath.replace(/^.*[\\/]/u, '')}` })
    }
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [to] })
  }, folder)
}

/** The campaign, which is the only one, speaks the language. */
async function speak(page: Page): Promise<void> {
  const { call } = createClient(bridgeThrough({ page }))
  const [campaign] = await must(call('campaign.list', {}))
  if (campaign === undefined) throw new Error('the example is not there')
  const { revision } = await must(call('campaign.open', { id: campaign.id }))
  await must(call('plan.run', { command: { type: 'campaign.edit', changes: { language } }, base: revision }))
}

async function must<Value>(answer: Promise<Result<Value, unknown>>): Promise<Value> {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

async function savePapers(page: Page, translate: Translate): Promise<void> {
  await page.getByText(/Periscope Day/).first().click()
  await page.locator('[data-screen="runOfShow"]').first().waitFor()
  await speak(page)
  await page.reload()
  await page.getByText(/Periscope Day/).first().click()
  await page.locator('[data-screen="runOfShow"]').first().click()
  for (const key of ['pdf', 'pages', 'ticks', 'calendar'] as const) {
    await page.getByRole('button', { name: translate('runOfShow.sendOut') }).click()
    const before = readdirSync(folder).length
    await page.getByRole('menuitem', { name: translate(`runOfShow.send.${key}`) }).click()
    await grown(before)
  }
  await page.locator('[data-screen="rex"]').first().click()
  const before = readdirSync(folder).length
  await page.getByRole('button', { name: 'PDF' }).click()
  await grown(before)
}

/** Until more than so many files are there and no other comes, and no longer than twenty seconds. */
async function grown(before: number): Promise<void> {
  let count = before
  for (let waited = 0; waited < 40; waited += 1) {
    await new Promise((resolved) => setTimeout(resolved, 500))
    const now = readdirSync(folder).length
    if (now > before && now === count) return
    count = now
  }
}
