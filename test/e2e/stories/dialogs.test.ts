import type { Locator } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { deskOf } from '../screens/desk.ts'
import { dialogDriver } from '../screens/drive-dialog.ts'
import { frameOf } from '../screens/frame.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { resultsPage } from '../screens/results-page.ts'
import { holding } from '../screens/starts-with.ts'
import { storedPlan } from '../screens/stored-plan.ts'

async function withExample(screen: 'objectives' | 'results' | 'outreach' | 'rex', tell: (story: Story) => Promise<void>): Promise<void> {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    await campaignsPage(story).open('Periscope Day')
    await frameOf(story).goTo(screen)
    await tell(story)
  })
}

test('REX: a learning with its evidence, and a dated next step', () =>
  withExample('rex', async (story) => {
    const { page, words } = story
    const { hand, drive } = dialogDriver(story)
    const add = (title: string): Locator => frameOf(story).main.getByRole('region', { name: title, exact: true }).getByRole('button', { name: words('rexScreen.add') })

    const learning = page.getByRole('dialog', { name: words('rexScreen.learning.new') })
    await drive({
      name: 'learning', dialog: learning, opener: add(words('workbook.learnings.title')),
      answer: async () => {
        await hand.isAt(learning.getByRole('textbox', { name: words('rexScreen.learning.text') }))
        await hand.type('Tours of the premises are liked best')
        await hand.reach(learning.getByRole('checkbox').first())
        await hand.press('Space')
        await hand.reach(learning.getByRole('textbox'), 'Shift+Tab')
        await hand.press('Control+Enter')
      },
      becomes: (plan) => rowsOf(plan.learnings).slice(-1).map(({ text, evidence }) => [text, evidence.streams.length]),
      expected: [['Tours of the premises are liked best', 1]],
    })

    const step = page.getByRole('dialog', { name: words('rexScreen.step.new') })
    await drive({
      name: 'next step', dialog: step, opener: add(words('workbook.learnings.steps')),
      answer: async () => {
        await hand.isAt(step.getByRole('textbox', { name: words('rexScreen.step.text') }))
        await hand.type('Once more, at night')
        await hand.reach(step.getByRole('spinbutton').first())
        await hand.type('21062016')
        await hand.reach(step.getByRole('textbox', { name: words('workbook.head.owner') }))
        await hand.type('Zoé')
        await hand.reach(step.getByRole('checkbox'))
        await hand.press('Space')
        await hand.reach(step.getByRole('textbox', { name: words('workbook.head.owner') }), 'Shift+Tab')
        await hand.press('Enter')
      },
      becomes: (plan) => rowsOf(plan.nextSteps).slice(-1).map(({ text, due, owner, seedsCampaign }) => ({ text, due, owner, seedsCampaign })),
      expected: [{ text: 'Once more, at night', due: '2016-06-21', owner: 'Zoé', seedsCampaign: true }],
    })
  }), 200_000)

test('J is moved, by its calendar and by typing, and every task with it', () =>
  withExample('objectives', async (story) => {
    const { page, words, app } = story
    const { main, goTo } = frameOf(story)
    const { hand, drive } = dialogDriver(story)
    await hand.reach(main.getByRole('tab', { selected: true }))
    await hand.press('ArrowRight')
    for (let tries = 0; tries < 3 && (await main.getByRole('tab', { name: words('objectives.tab.brief'), selected: true }).count()) === 0; tries += 1) await hand.press('ArrowRight')
    const day = main.getByRole('group', { name: words('brief.day') })
    await drive({
      name: 'calendar', dialog: page.getByRole('dialog'), opener: day.getByRole('button'),
      answer: async () => {
        await hand.press('ArrowRight')
        await hand.press('Enter')
      },
      becomes: (plan) => campaignOf(plan).day,
      expected: '2015-04-24',
    })
    await hand.reach(day.getByRole('spinbutton').first(), 'Shift+Tab')
    await hand.type('30042015')
    await hand.press('Tab')
    await hand.press('Tab')
    await expect.poll(async () => campaignOf(await storedPlan(app)).day).toBe('2015-04-30')
    await goTo('relaysTasks')
    const pressDay = main.getByText(holding('11 May 2015'))
    await pressDay.first().waitFor()
    await hand.press('Control+z')
    await pressDay.first().waitFor({ state: 'hidden' })
    await main.getByText(holding('4 May 2015')).first().waitFor()
    expect(campaignOf(await storedPlan(app)).day).toBe('2015-04-23')
  }), 200_000)

test('results: a post is tied to another slot than the likely one, a post becomes an improvised stream', () =>
  withExample('results', async (story) => {
    const { page, words } = story
    const { hand, drive } = dialogDriver(story)
    const settle = resultsPage(story).part('settle')
    const link = page.getByRole('dialog', { name: words('resultsScreen.link.dialog') })
    await drive({
      name: 'link', dialog: link, opener: settle.getByRole('button').filter({ hasText: words('resultsScreen.link.open') }).first(),
      answer: async () => {
        await hand.reach(link.getByRole('combobox'))
        await hand.type('La dernière platine')
        await page.getByRole('option').first().waitFor()
        await hand.press('ArrowDown')
        await hand.press('Enter')
        await hand.push(link.getByRole('button', { name: words('resultsScreen.link.open'), exact: true }))
      },
      becomes: (plan) => rowsOf(plan.items).filter(({ state }) => state.kind === 'unassigned').length,
      expected: 2,
    })
    const improvise = page.getByRole('dialog', { name: words('resultsScreen.improvise.title') })
    await drive({
      name: 'improvised', dialog: improvise, opener: settle.getByRole('button').filter({ hasText: words('resultsScreen.improvised') }).first(),
      answer: async () => {
        await hand.isAt(improvise.getByRole('combobox'))
        await hand.press('Control+a')
        await hand.type('Zoé')
        await page.getByRole('option').first().waitFor()
        await hand.press('ArrowDown')
        await hand.press('Enter')
        await hand.push(improvise.getByRole('button', { name: words('resultsScreen.improvise.save') }))
      },
      becomes: (plan) => rowsOf(plan.streams).filter(({ slot }) => slot === null).length,
      expected: 3,
    })
  }), 200_000)

test('Outreach: a message is written once and kept, seen as one person reads it, copied, saved as a draft; given up and taken back', () =>
  withExample('outreach', async (story) => {
    const { app, page, words } = story
    const { main, said } = frameOf(story)
    const { hand } = dialogDriver(story)
    const before = await storedPlan(app)
    const write = main.getByRole('button', { name: words('outreach.write') })
    await hand.push(write)
    await page.getByRole('menuitem').first().waitFor()
    await hand.press('Enter')
    const dialog = page.getByRole('dialog')
    const subject = dialog.getByRole('textbox', { name: words('outreach.message.subject') })
    await subject.waitFor()
    expect(await axeFinds(page, 'message')).toEqual([])
    await hand.reach(subject)
    await hand.press('Control+a')
    // Fields are in the campaign's language, whatever the window's.
    await hand.type('{Prénom}, {Nonsense} ?')
    await dialog.getByText(words('outreach.message.unknown', { fields: '{Nonsense}' })).waitFor()
    await hand.press('Control+a')
    const text = '{Prénom}, two numbers?'
    await hand.type(text)
    const letter = dialog.getByRole('article')
    const read = letter.getByText(/^\S+, two numbers\?$/u)
    await read.waitFor()
    await hand.push(dialog.getByRole('button', { name: words('outreach.message.copy') }))
    await said(words('frame.copied'))
    expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain(await read.innerText())
    const path = await deskOf(story).answerSave('draft.eml')
    await hand.push(dialog.getByRole('button', { name: words('outreach.message.saveOne') }))
    await said(words('frame.exported', { file: 'draft.eml' }))
    expect(readFileSync(path, 'utf8')).toContain(`Subject: =?utf-8?B?${Buffer.from(await read.innerText()).toString('base64')}?=`)
    await hand.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await hand.isAt(write)

    const kept = async (): Promise<string | null> => campaignOf(await storedPlan(app)).messages.after?.subject ?? null
    await expect.poll(kept).toBe(text)
    await hand.press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    await hand.press('Enter')
    await expect.poll(() => subject.inputValue()).toBe(text)
    // Her words go for those proposed, and the button for it goes too.
    const ownWords = dialog.getByRole('button', { name: words('outreach.message.ownWords') })
    await hand.push(ownWords)
    await ownWords.waitFor({ state: 'hidden' })
    await expect.poll(kept).toBe(null)
    await hand.hasFocus('the words proposed')
    await hand.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await hand.press('Control+z')
    await expect.poll(kept).toBe(text)
    await hand.press('Control+z')
    await expect.poll(() => storedPlan(app)).toEqual(before)
    await hand.isAt(write)
  }), 200_000)
