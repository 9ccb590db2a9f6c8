import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openLibrary } from '../../../electron/store/open-library.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { aPlan } from '../../support/a-plan.ts'
import { aCampaign, anAccount, aParticipant, aSlot } from '../../support/builders.ts'
import { tickingClock, valueOf } from '../../support/store-plans.ts'
import { aPng } from '../../support/tiny-images.ts'
import { handOver } from '../../support/window/stage.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { deskOf } from '../screens/desk.ts'
import { frameOf } from '../screens/frame.ts'
import { livePage } from '../screens/live-page.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { proofField } from '../screens/proof-field.ts'
import { holding, startsWith } from '../screens/starts-with.ts'

const campaign = aCampaign({ id: 'campaign:0194a000-0000-7000-8000-0000000000a5', name: 'Nuit des bureaux' })
const basile = aParticipant({ givenName: 'Basile', familyName: 'Le Goff' })
const slots = ['Le studio', 'Le toit', 'La cantine'].map((title, index) =>
  aSlot({ ref: `S-1${String(index + 2)}`, title, startMinute: 600 + index * 10, participants: index === 0 ? [basile.id] : [] }))
const LINES = ['10:24 S-13 started', '10:26 S-13 ended 120 viewers 300 likes', '10:30 cancelled S-14 sick', '11:02 improvised Basil @station the cellar', '10:28 note the lift is stuck']

test('a screenshot proves the figures of a stream and a rank: still there after the app was killed; the day is typed in, and taken back', async () => {
  const data = join(inject('window').stage.folder, 'data-proofs')
  await makeCampaign(data)
  const assets = join(data, 'campaigns', campaign.id.slice('campaign:'.length), 'assets')
  await tellStory({ language: 'en', data }, async (story) => {
    await openDay(story)
    await endWithScreenshot(story)
    await trendWithScreenshot(story)
    await frameOf(story).saved()
    expect(readdirSync(assets)).toHaveLength(2)
    await kill(story)
  })
  await tellStory({ language: 'en', data }, async (story) => {
    await openDay(story)
    await proofsAreThere(story, assets)
    await typeTheDay(story)
  })
  const read = valueOf(await openLibrary(data, { clock: tickingClock() }).read(campaign.id))
  expect(rowsOf(read.plan.observations).map(({ metrics, proof }) => [metrics, proof === null])).toEqual([[{ views: 80, likes: 7 }, true]])
}, 240_000)

/** In the data folder as the app will find it. */
async function makeCampaign(data: string): Promise<void> {
  mkdirSync(data, { recursive: true })
  const plan = aPlan({ campaign, participants: [basile], accounts: [anAccount({ handle: '@station' })], slots })
  valueOf(await openLibrary(data, { clock: tickingClock() }).create(plan))
  handOver(inject('window').stage, data)
}

async function openDay(story: Story): Promise<void> {
  await campaignsPage(story).open(campaign.name)
  await frameOf(story).goTo('live')
}

async function endWithScreenshot(story: Story): Promise<void> {
  const { page, words } = story
  const [desk, live] = [deskOf(story), livePage(story)]
  await live.choose('Le studio')
  await live.startedAt('10:04')
  await live.ended('Le studio', { views: 80, likes: 7, at: '10:06' }, async (dialog) => {
    const field = proofField(story, dialog)
    await field.choose(desk.put('capture.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')))
    await frameOf(story).said(holding('PNG, JPEG or WebP file'))
    await field.isEmpty()
    await field.choose(desk.put('figures.png', aPng(321, 200)))
    await field.shows(321)
  })
  expect(await page.getByRole('dialog', { name: words('live.endTitle', { title: 'Le studio' }) }).count()).toBe(0)
}

async function trendWithScreenshot(story: Story): Promise<void> {
  const { page, words } = story
  await page.keyboard.press('t')
  const dialog = page.getByRole('dialog', { name: words('live.trendTitle') })
  await dialog.getByRole('textbox', { name: words('live.trendPlace') }).fill('France')
  await dialog.getByRole('textbox', { name: words('live.trendFrom') }).fill('10:00')
  const field = proofField(story, dialog)
  await field.paste(deskOf(story).put('trends.png', aPng(123, 80)))
  await field.shows(123)
  await dialog.getByRole('button', { name: words('live.save') }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function proofsAreThere(story: Story, assets: string): Promise<void> {
  const { page, words } = story
  const main = frameOf(story).main
  await main.getByRole('button', { name: words('live.trendEdit', { term: campaign.hashtags[0] ?? '' }) }).click()
  const trend = page.getByRole('dialog', { name: words('live.trendTitle') })
  await proofField(story, trend).shows(123)
  await page.keyboard.press('Escape')
  await trend.waitFor({ state: 'hidden' })

  const ended = await openFigures(story)
  await proofField(story, ended).shows(321)
  await page.keyboard.press('Escape')
  await ended.waitFor({ state: 'hidden' })

  // Gone from the disk: a sentence, and the figures stay; the image is then taken away.
  for (const name of readdirSync(assets)) rmSync(join(assets, name))
  const again = await openFigures(story)
  const field = proofField(story, again)
  await field.says(words('proof.lost'))
  await field.remove()
  await field.isEmpty()
  await again.getByRole('button', { name: words('live.save') }).click()
  await again.waitFor({ state: 'hidden' })
}

async function openFigures(story: Story) {
  const { page, words } = story
  await livePage(story).choose('Le studio')
  await frameOf(story).main.getByRole('button', { name: startsWith(words('live.do.figures')) }).click()
  return page.getByRole('dialog', { name: words('live.endTitle', { title: 'Le studio' }) })
}

async function typeTheDay(story: Story): Promise<void> {
  const { page, words } = story
  const { main, said, undoButton } = frameOf(story)
  await main.getByRole('button', { name: startsWith(words('live.do.typeDay')) }).click()
  const dialog = page.getByRole('dialog', { name: words('fastEntry.title') })
  const box = dialog.getByRole('textbox', { name: words('fastEntry.label') })
  await box.fill(LINES.join('\n'))
  const preview = dialog.getByRole('list', { name: words('fastEntry.preview') }).getByRole('listitem')
  await preview.nth(3).getByText(words('fastEntry.problem.unknown', { text: 'Basil' })).waitFor()
  expect(await preview.nth(1).innerText()).toContain('viewers: 120')
  await box.press('Control+Enter')
  await said(words('fastEntry.done', { count: 4 }))
  await expect.poll(() => box.inputValue()).toBe(LINES[3])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  const rows = main.getByRole('group', { name: words('live.rows') })
  await rows.getByRole('button', { name: holding('Le toit') }).getByText(holding('120')).waitFor()
  await undoButton.click()
  await rows.getByRole('button', { name: holding('Le toit') }).getByText(holding('120')).waitFor({ state: 'detached' })
  await frameOf(story).saved()
}

async function kill({ app }: Story): Promise<void> {
  const running = app.electron.process()
  const gone = new Promise((done) => running.once('exit', done))
  running.kill('SIGKILL')
  await gone
}
