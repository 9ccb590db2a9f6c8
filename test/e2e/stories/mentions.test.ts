import type { Locator } from '@playwright/test'
import { expect, test } from 'vitest'
import { buildRecap } from '../../../shared/domain/recap/build-recap.ts'
import { aPng } from '../../support/tiny-images.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { followerOf } from '../screens/follow-figures.ts'
import { frameOf } from '../screens/frame.ts'
import { mentionsPart } from '../screens/mentions-part.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { openPlan } from '../screens/workbook.ts'

const PATIENCE = { timeout: 30_000 }

async function open(story: Story): Promise<ReturnType<typeof mentionsPart>> {
  await campaignsPage(story).open('Periscope Day')
  await frameOf(story).goTo('results')
  const mentions = mentionsPart(story)
  await mentions.come()
  return mentions
}

test('the day is drawn with its mentions, its trend window, its relays and what was live; the table says the same', async () => {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    const mentions = await open(story)
    const { hours, streams } = buildRecap(await openPlan(story.app), { now: new Date().toISOString() })
    const counted = hours.map((row) => row.mentions)
    expect(await mentions.counts()).toEqual(['1,003 counted', '20 duplicates left out', '364 carried on'])
    const drawn = await mentions.bars()
    expect(drawn).toEqual(counted)
    expect(drawn.reduce((sum, one) => sum + one, 0)).toBe(1003)
    await mentions.chart.getByText('#periscopeday · France · 09:00–17:00').waitFor(PATIENCE)
    expect(await mentions.chart.getByRole('list', { name: story.words('mentions.relays') }).getByRole('listitem').allInnerTexts()).toEqual(['La matinale', 'Le journal de midi', 'Le 17-19'])
    const live = streams.filter(({ stream, actualMinute }) => stream !== null && actualMinute !== null)
    expect(await mentions.ticks()).toBe(live.length)
    await mentions.part.getByText(/Compte français de Periscope · ≈\s2,500,000/u).waitFor(PATIENCE)
    await mentions.show('mentions.show.table')
    const table = await mentions.table()
    expect(table.map(({ mentions: value }) => value)).toEqual(drawn)
    expect(table.map((row) => row.streams)).toEqual(hours.map((row) => row.streams))
    expect(table.filter(({ trends }) => trends !== '').map(({ hour }) => hour)).toEqual(hours.filter(({ trending }) => trending).map(({ hour }) => hour))
    expect(table.reduce((sum, { live: lines }) => sum + lines, 0)).toBe(live.length)
  })
}, 200_000)

test('numbers are followed to their rows: an hour, an author, a voice, what carries it on, the rows of a duplicate, a day of a series', async () => {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    const mentions = await open(story)
    const { follow, followed } = followerOf(story, await openPlan(story.app))
    const numbers = async (place: Locator, most: number): Promise<void> => {
      for (const { button, value } of (await mentions.numbersIn(place)).slice(0, most)) await follow(button, value)
    }
    // The last hour of the day has seven posts: each is asked for in the file as it was kept.
    const bars = await mentions.numbersIn(mentions.chart)
    const last = bars.at(-1)
    expect(last?.value).toBe('7')
    if (last !== undefined) await follow(last.button, last.value)
    expect(followed.rows.size).toBe(7)
    await numbers(mentions.posts, 1)
    await mentions.show('mentions.posts.voices')
    // The posts of a voice, and those of them that carry it on.
    await numbers(mentions.posts, 2)
    await mentions.show('mentions.posts.duplicates')
    expect(await mentions.posts.getByRole('row').count()).toBe(1 + 8)
    const [copies] = await mentions.numbersIn(mentions.posts)
    const known = followed.rows.size
    await numbers(mentions.posts, 1)
    // The post that counts and its copies, each in the row of a file.
    expect(Number(copies?.value)).toBeGreaterThan(1)
    expect(followed.rows.size).toBeGreaterThan(known)
    await mentions.posts.getByRole('button', { name: story.words('ui.showNext', { count: 12 }) }).click(PATIENCE)
    expect(await mentions.posts.getByRole('row').count()).toBe(1 + 20)
    const values = followed.values
    // J-1, J, J+1 and J+7 of the station's account: each is the number in its cell.
    await numbers(mentions.series, 4)
    expect(followed.values - values).toBe(4)
  })
}, 300_000)

test('a trend window noted with its rank and a screenshot is drawn under the first, and its proof is seen', async () => {
  await tellStory({ language: 'fr', withExample: true }, async (story) => {
    const { app } = story
    const mentions = await open(story)
    const kept = await app.call('image.keep', { bytes: Uint8Array.from(aPng(123, 80)) })
    const list = await app.call('campaign.list', {})
    const opened = await app.call('campaign.open', { id: list.ok ? (list.value[0]?.id ?? '') : '' })
    if (!kept.ok || !opened.ok) throw new Error('nothing to note it in')
    const fields = { term: '#periscopeday', platform: 'x', place: 'Paris', rank: 3, from: 570, to: 640, proof: kept.value.sha256 } as const
    const noted = await app.call('plan.run', { base: opened.value.revision, command: { type: 'trend.add', fields } })
    expect(noted.ok).toBe(true)
    const band = mentions.chart.getByText('#periscopeday · Paris · n° 3 · 09:30–10:40')
    await band.waitFor(PATIENCE)
    const [first, second] = await Promise.all([mentions.chart.getByText(/France · 09:00/u), band].map(async (words) => words.boundingBox()))
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(15)
    const proof = mentions.part.getByRole('img', { name: story.words('mentions.proofOf', { window: '#periscopeday, Paris' }) })
    await expect.poll(() => proof.evaluate((image) => ('naturalWidth' in image ? image.naturalWidth : 0)), PATIENCE).toBe(123)
  })
}, 200_000)

test.each([['fr', 'light'], ['en', 'dark']] as const)('axe finds nothing in it, drawn or as tables, in %s and %s', async (language, theme) => {
  await tellStory({ language, withExample: true }, async (story) => {
    const { page, app } = story
    await app.call('settings.set', { theme })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.reload()
    const mentions = await open(story)
    const found = [...await axeFinds(page, 'drawn')]
    for (const shown of ['mentions.show.table', 'mentions.posts.voices', 'mentions.series.days'] as const) {
      await mentions.show(shown)
      found.push(...await axeFinds(page, shown))
    }
    expect(found).toEqual([])
    await app.electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 700) })
    await expect.poll(() => mentions.cutOff(), PATIENCE).toEqual([])
    await mentions.show('mentions.show.chart')
    await expect.poll(() => mentions.cutOff(), PATIENCE).toEqual([])
  })
}, 200_000)
