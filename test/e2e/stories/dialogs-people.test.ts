import type { Locator } from '@playwright/test'
import { expect, test } from 'vitest'
import { rowsOf } from '../../../shared/lib/table.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { dialogDriver } from '../screens/drive-dialog.ts'
import { frameOf } from '../screens/frame.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { resultsPage } from '../screens/results-page.ts'
import { startsWith } from '../screens/starts-with.ts'
import { storedPlan } from '../screens/stored-plan.ts'

async function withExample(screen: 'objectives' | 'participants' | 'outreach' | 'relaysTasks' | 'results', tell: (story: Story) => Promise<void>): Promise<void> {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    await campaignsPage(story).open('Periscope Day')
    await frameOf(story).goTo(screen)
    await tell(story)
  })
}

test('people: one is added, a touch is logged with those chosen; they are deleted with the key of the grid; one is anonymised for good', () =>
  withExample('participants', async (story) => {
    const { app, page, words } = story
    const { main } = frameOf(story)
    const { hand, drive } = dialogDriver(story)
    const before = await storedPlan(app)
    const people = before.participants.size

    const adding = page.getByRole('dialog', { name: words('participants.addTitle') })
    await drive({
      name: 'person', dialog: adding, opener: main.getByRole('button', { name: words('participants.add'), exact: true }),
      answer: async () => {
        await hand.isAt(adding.getByRole('textbox', { name: words('participants.column.givenName') }))
        await hand.type('Ada')
        await hand.press('Tab')
        await hand.type('Lovelace')
        await hand.push(adding.getByRole('button', { name: words('participants.add'), exact: true }))
      },
      becomes: (plan) => rowsOf(plan.participants).slice(people).map(({ givenName, familyName }) => [givenName, familyName]),
      expected: [['Ada', 'Lovelace']],
    })

    const grid = main.getByRole('grid')
    await hand.reach(grid.locator('[tabindex="0"]').first())
    await hand.press('ArrowDown')
    await hand.press('Space')
    await hand.press('Shift+ArrowDown')
    const touch = page.getByRole('dialog', { name: words('participants.touchTitle', { count: 2 }) })
    await drive({
      name: 'touch with two', dialog: touch, opener: main.getByRole('button', { name: words('participants.logTouch') }),
      answer: async () => {
        await hand.reach(touch.getByRole('textbox', { name: words('outreach.form.text') }))
        await hand.type('Will come.')
        await hand.press('Control+Enter')
      },
      becomes: (plan) => rowsOf(plan.touches).slice(before.touches.size).map(({ text, participants }) => [text, participants.length]),
      expected: [['Will come.', 2]],
    })

    await hand.push(main.getByRole('button', { name: words('participants.delete') }))
    await expect.poll(async () => (await storedPlan(app)).participants.size).toBe(people - 2)
    await hand.hasFocus('two are deleted')
    await hand.press('Control+z')
    await expect.poll(() => storedPlan(app)).toEqual(before)
    await hand.hasFocus('two are back')

    await hand.reach(grid.locator('[tabindex="0"]').first())
    await hand.press('Control+Enter')
    const opener = main.getByRole('button', { name: words('person.anonymise') })
    await hand.push(opener)
    const asked = page.getByRole('dialog')
    await hand.isAt(asked.getByRole('button', { name: words('ui.cancel') }))
    expect(await axeFinds(page, 'anonymise')).toEqual([])
    await hand.press('Enter')
    await asked.waitFor({ state: 'hidden' })
    await hand.isAt(opener)
    expect(await storedPlan(app)).toEqual(before)
    await hand.press('Enter')
    await hand.push(asked.getByRole('button', { name: words('person.anonymiseNow') }))
    await asked.waitFor({ state: 'hidden' })
    await hand.hasFocus('anonymised')
    await expect.poll(async () => rowsOf((await storedPlan(app)).participants).filter(({ familyName, ref }) => familyName === ref).length).toBe(1)
  }), 200_000)

test('an account, a task and a relay', async () => {
  await withExample('objectives', async (story) => {
    const { page, words } = story
    const { main, goTo } = frameOf(story)
    const { hand, drive } = dialogDriver(story)
    await hand.reach(main.getByRole('tab', { selected: true }))
    await hand.press('ArrowLeft')
    const accounts = main.getByRole('tab', { name: startsWith(words('objectives.tab.accounts')), selected: true })
    for (let tries = 0; tries < 3 && (await accounts.count()) === 0; tries += 1) await hand.press('ArrowRight')

    const filled = async (dialog: Locator, field: string, text: string): Promise<void> => {
      await hand.reach(dialog.getByRole('textbox', { name: field }).first())
      await hand.type(text)
      await hand.press('Enter')
    }
    const account = page.getByRole('dialog', { name: words('accounts.addTitle') })
    await drive({
      name: 'account', dialog: account, opener: main.getByRole('button', { name: words('accounts.add') }),
      answer: () => filled(account, words('accounts.handle'), '@la.nuit'),
      becomes: (plan) => rowsOf(plan.accounts).slice(-1).map(({ handle }) => handle),
      expected: ['@la.nuit'],
    })
    await goTo('relaysTasks')
    const task = page.getByRole('dialog', { name: words('tasks.addTitle') })
    await drive({
      name: 'task', dialog: task, opener: main.getByRole('button', { name: words('tasks.add') }),
      answer: () => filled(task, words('tasks.task'), 'Charge the telephones'),
      // The day is more than ten years ago: no task can lie as far from it as today.
      becomes: (plan) => rowsOf(plan.tasks).slice(-1).map(({ title, offsetDays }) => [title, offsetDays]),
      expected: [['Charge the telephones', 0]],
    })
    const relay = page.getByRole('dialog', { name: words('relays.addTitle') })
    await drive({
      name: 'relay', dialog: relay, opener: main.getByRole('button', { name: words('relays.add') }),
      answer: () => filled(relay, words('relays.name'), 'The night show'),
      becomes: (plan) => rowsOf(plan.relays).slice(-1).map(({ name }) => name),
      expected: ['The night show'],
    })
  })
}, 200_000)

test('Outreach and results: a touch with somebody found by name, the result of a slot and a typed figure', () =>
  withExample('outreach', async (story) => {
    const { page, words } = story
    const { main, goTo } = frameOf(story)
    const { hand, drive } = dialogDriver(story)
    const touch = page.getByRole('dialog', { name: words('outreach.logTitle') })
    await drive({
      name: 'touch', dialog: touch, opener: main.getByRole('button', { name: words('outreach.log'), exact: true }).first(),
      answer: async () => {
        await hand.reach(touch.getByRole('searchbox', { name: words('outreach.form.search') }))
        for (const name of ['Zoé', 'Basile']) {
          await hand.type(name)
          await touch.getByRole('checkbox', { name: startsWith(words('outreach.form.allFound', { count: 1 })) }).waitFor()
          // Enter ticks who was found and does not send the form.
          await hand.press('Enter')
        }
        await hand.reach(touch.getByRole('textbox', { name: words('outreach.form.text') }))
        await hand.type('At lunch.')
        await hand.press('Control+Enter')
      },
      becomes: (plan) => rowsOf(plan.touches).slice(-1).map(({ text, participants }) => [text, participants.length]),
      expected: [['At lunch.', 2]],
    })

    await goTo('results')
    const { part } = resultsPage(story)
    const result = page.getByRole('dialog', { name: startsWith(words('resultsScreen.type.title', { title: '' })) })
    await drive({
      name: 'result', dialog: result, opener: part('settle').getByRole('button').filter({ hasText: words('resultsScreen.type.tookPlace') }).first(),
      answer: async () => {
        await hand.isAt(result.getByRole('textbox', { name: words('workbook.metric.views') }))
        await hand.type('77')
        await hand.press('Enter')
      },
      becomes: (plan) => rowsOf(plan.observations).slice(-1).map(({ metrics }) => metrics),
      expected: [{ views: 77 }],
    })
    const figure = page.getByRole('dialog', { name: words('resultsScreen.figure.edit') })
    await drive({
      name: 'figure', dialog: figure, opener: part('typed').getByRole('button', { name: startsWith(words('resultsScreen.figure.editNamed', { name: '' })) }).first(),
      answer: async () => {
        await hand.reach(figure.getByRole('textbox', { name: words('resultsScreen.figure.note') }))
        await hand.press('Control+a')
        await hand.type('Read again.')
        await hand.press('Enter')
      },
      becomes: (plan) => rowsOf(plan.figures).filter(({ note }) => note === 'Read again.').length,
      expected: 1,
    })
  }), 200_000)
