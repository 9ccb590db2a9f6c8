import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { dialogDriver } from '../screens/drive-dialog.ts'
import { frameOf } from '../screens/frame.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { liveBoard } from '../screens/live-board.ts'
import { tellStory } from '../screens/open-story.ts'
import { holding, startsWith } from '../screens/starts-with.ts'
import { storedPlan } from '../screens/stored-plan.ts'

const LINK = 'https://www.periscope.tv/w/aBcD'

const slotNamed = (plan: Plan, title: string) => rowsOf(plan.slots).filter((slot) => slot.title === title)

test('the day, told afterwards by the keys: started at, replaced by, restored, a link pasted; each taken back', async () => {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    const { app, page, words } = story
    await campaignsPage(story).open('Periscope Day')
    await frameOf(story).goTo('live')
    const { hand, drive } = dialogDriver(story)
    const { row } = liveBoard(story)
    const panel = frameOf(story).main.getByRole('region', { name: words('live.selected') })
    const act = (action: 'startAt' | 'replace' | 'restore' | 'link') => panel.getByRole('button', { name: startsWith(words(`live.do.${action}`)) })
    const before = await storedPlan(app)
    const [undone] = rowsOf(before.slots).filter(({ id, state }) => state.kind === 'planned' && !rowsOf(before.streams).some(({ slot }) => slot === id))
    const [done] = rowsOf(before.streams).filter(({ link }) => link === '')
    if (undone === undefined || done === undefined) throw new Error('nothing to tell')
    /** Chooses a row as the keys do: one stop for Tab, then arrows. */
    const choose = async (title: string): Promise<void> => {
      await hand.reach(page.locator('[data-live-row][tabindex="0"]'))
      for (let steps = 0; steps < 80 && (await row(title).first().and(page.locator(':focus')).count()) === 0; steps += 1) await hand.press('ArrowDown')
      await hand.isAt(row(title).first())
    }

    await hand.reach(page.locator('[data-live-row][tabindex="0"]'))
    for (let steps = 0; steps < 60; steps += 1) await hand.press('ArrowUp')
    await choose(undone.title)
    const startAt = page.getByRole('dialog', { name: words('live.startAtTitle') })
    await drive({
      name: 'started at', dialog: startAt, opener: act('startAt'),
      answer: async () => {
        await hand.isAt(startAt.getByRole('textbox', { name: words('live.time') }))
        await hand.press('Control+a')
        await hand.type('10h04')
        await hand.press('Enter')
      },
      becomes: (plan) => rowsOf(plan.streams).filter(({ slot }) => slot === undone.id).map(({ startedAt }) => startedAt),
      expected: [{ kind: 'instant', instant: '2015-04-23T08:04:00.000Z' }],
    })

    const replace = page.getByRole('dialog', { name: words('live.replaceTitle', { title: undone.title }) })
    const replaced = async (): Promise<void> => {
      await hand.isAt(replace.getByRole('combobox'))
      await hand.type('Basile')
      await page.getByRole('option').first().waitFor()
      await hand.press('ArrowDown')
      await hand.press('Enter')
      await replace.getByRole('button', { name: holding('Basile') }).waitFor()
      await hand.isAt(replace.getByRole('combobox'))
      await hand.reach(replace.getByRole('textbox', { name: words('live.reason') }))
      await hand.type('a late train')
      await hand.press('Enter')
    }
    await drive({
      name: 'replaced by', dialog: replace, opener: act('replace'), answer: replaced,
      becomes: (plan) => slotNamed(plan, undone.title).map(({ state, participants }) => [state.kind, participants.length]).sort(),
      expected: [['planned', 1], ['replaced', undone.participants.length]],
    })

    await hand.push(act('replace'))
    await replaced()
    await replace.waitFor({ state: 'hidden' })
    await expect.poll(async () => (await storedPlan(app)).slots.size).toBe(before.slots.size + 1)
    const stands = await storedPlan(app)
    await hand.push(act('restore'))
    await expect.poll(async () => slotNamed(await storedPlan(app), undone.title).map(({ state }) => state.kind)).toEqual(['planned', 'planned'])
    await hand.hasFocus('restored')
    await hand.press('Control+z')
    await expect.poll(() => storedPlan(app)).toEqual(stands)
    await hand.press('Control+z')
    await expect.poll(() => storedPlan(app)).toEqual(before)

    await choose(done.title)
    const link = page.getByRole('dialog', { name: words('live.linkTitle', { title: done.title }) })
    await drive({
      name: 'link', dialog: link, opener: act('link'),
      answer: async () => {
        await app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), LINK)
        await hand.isAt(link.getByRole('textbox', { name: words('live.link') }))
        await hand.press('Control+v')
        await hand.press('Enter')
      },
      becomes: (plan) => rowsOf(plan.streams).find(({ id }) => id === done.id)?.link,
      expected: LINK,
    })
  })
}, 300_000)

test('a campaign whose file is damaged says so, and is restored from its backup by the keys', async () => {
  await tellStory({ language: 'fr', withExample: true }, async (story) => {
    const { app, page, words } = story
    const hand = keyboardOf(story)
    const before = await storedPlan(app)
    const [campaign] = rowsOf(before.campaign)
    const file = join(app.data, 'campaigns', campaign?.id.split(':')[1] ?? '', 'plan.json')
    writeFileSync(file, readFileSync(file).subarray(0, 5_000))
    await hand.push(page.getByRole('button', { name: startsWith('Periscope Day') }))
    const restore = page.getByRole('button', { name: startsWith(words('campaigns.restoreFrom', { when: '' }).slice(0, 12)) })
    await restore.waitFor({ timeout: 30_000 })
    await hand.hasFocus('said to be damaged')
    expect(await axeFinds(page, 'damaged')).toEqual([])
    await hand.push(restore)
    await frameOf(story).shown('overview')
    await hand.hasFocus('restored')
    expect(await storedPlan(app)).toEqual(before)
  })
}, 200_000)
