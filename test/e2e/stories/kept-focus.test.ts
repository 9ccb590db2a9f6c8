import type { Locator } from '@playwright/test'
import { expect, test } from 'vitest'
import { deskOf } from '../screens/desk.ts'
import { frameOf } from '../screens/frame.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { beginning, inSmallWindow, thereAndBack } from '../screens/kept-focus.ts'
import { holding } from '../screens/starts-with.ts'
import { storedPlan } from '../screens/stored-plan.ts'

const ROSTER = [
  'Nom;Prénom;Fonction;Courriel;Portable;iPhone ?',
  'BELLAMY;Inès;chroniqueuse;ines.bellamy@example.org;;oui',
  'BELLAMY;Inès;chroniqueuse;i.bellamy@example.org;;non',
  'Total;2;;;;',
].join('\n')
const PATIENCE = { timeout: 30_000 }

test('what is deleted leaves the focus to the next one, on every screen; undo keeps it', async () => {
  await inSmallWindow(async (story) => {
    const { page, words } = story
    const { main, goTo } = frameOf(story)
    const hand = keyboardOf(story)
    const pushing = (button: Locator) => () => hand.push(button)

    await goTo('objectives')
    await thereAndBack({ story, what: 'objective', act: pushing(main.getByRole('button', { name: words('objectives.remove', { number: 1 }) })), at: main.getByRole('button', { name: words('objectives.remove', { number: 1 }) }) })

    await goTo('relaysTasks')
    for (const [what, edit] of [['task', beginning(words('tasks.edit', { task: '§' }))], ['relay', beginning(words('relays.edit', { relay: '§' }))]] as const) {
      const buttons = main.getByRole('button', { name: edit })
      await thereAndBack({
        story, what,
        act: async () => {
          await hand.push(buttons.first())
          await hand.push(page.getByRole('dialog').getByRole('button', { name: words('tasks.remove') }))
          await page.getByRole('dialog').waitFor({ state: 'hidden' })
        },
        at: buttons.first(),
      })
    }

    await goTo('outreach')
    const touches = main.getByRole('table', { name: words('outreach.log.title') })
    const removeTouch = touches.getByRole('button', { name: beginning(words('outreach.log.remove', { date: '§' })) })
    await thereAndBack({ story, what: 'touch', act: pushing(removeTouch.first()), at: removeTouch.first() })

    await goTo('rex')
    for (const title of [words('workbook.learnings.title'), words('workbook.learnings.steps')]) {
      const remove = main.getByRole('region', { name: title, exact: true }).getByRole('button', { name: beginning(words('rexScreen.removeOne', { text: '§' })) })
      await thereAndBack({ story, what: title, act: pushing(remove.first()), at: remove.first() })
    }

    await goTo('live')
    const removeTrend = main.getByRole('button', { name: beginning(words('live.trendRemove', { term: '§' })) })
    await thereAndBack({ story, what: 'trend', act: pushing(removeTrend.first()) })

    await goTo('results')
    const figures = main.getByRole('region', { name: words('resultsScreen.section.typed'), exact: true })
    const removeFigure = figures.getByRole('button', { name: beginning(words('resultsScreen.figure.removeNamed', { name: '§' })) })
    await thereAndBack({ story, what: 'figure', act: pushing(removeFigure.first()), at: removeFigure.first() })
  })
}, 300_000)

test('the undo button keeps the focus in the screen when nothing is left to undo; a toast that is answered gives it back', async () => {
  await inSmallWindow(async (story) => {
    const { page, words } = story
    const { main, goTo, undoButton } = frameOf(story)
    const hand = keyboardOf(story)
    await goTo('rex')
    const steps = main.getByRole('region', { name: words('workbook.learnings.steps'), exact: true })
    const remove = steps.getByRole('button', { name: beginning(words('rexScreen.removeOne', { text: '§' })) })
    const plan = await storedPlan(story.app)
    await hand.push(remove.first())
    const toasts = page.getByRole('region', { name: words('ui.notifications') })
    await hand.push(toasts.getByRole('button', { name: words('ui.undo') }))
    await expect.poll(() => storedPlan(story.app), PATIENCE).toEqual(plan)
    await hand.hasFocus('the toast is answered')

    await hand.push(undoButton)
    // As long as there is something to undo, Enter goes on undoing.
    for (let steps = 0; steps < 5; steps += 1) {
      await hand.hasFocus('undone by the button')
      await hand.press('Enter')
    }
    await hand.hasFocus('undone by the button')
  })
}, 200_000)

test('a screen that another takes the place of, a palette and a menu that close: the focus goes on', async () => {
  await inSmallWindow(async (story) => {
    const { page, words } = story
    const { main, goTo, shown } = frameOf(story)
    const hand = keyboardOf(story)
    await goTo('results')
    // A button of the page leads to another page.
    await hand.push(main.getByRole('button', { name: words('resultsScreen.owing.open') }))
    await shown('outreach')
    await hand.hasFocus('another screen')
    await hand.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await hand.type(words('screen.rex'))
    await hand.press('Enter')
    await shown('rex')
    await hand.hasFocus('another screen by the palette')
    await hand.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await hand.press('Escape')
    await hand.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await hand.hasFocus('the palette is closed')
    const card = page.getByRole('button', { name: holding(words('frame.campaignMenu')) })
    await hand.push(card)
    await page.getByRole('menuitem').first().waitFor()
    await hand.press('Escape')
    await hand.isAt(card)
    await hand.press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    await hand.press('Enter')
    await page.getByRole('button', { name: words('campaigns.new') }).waitFor()
    await hand.hasFocus('all campaigns')
  })
}, 200_000)

test('a panel that closes, a slot that is deleted from its panel, the steps of an import: the focus goes on', async () => {
  await inSmallWindow(async (story) => {
    const { page, words } = story
    const { main, goTo, shown } = frameOf(story)
    const hand = keyboardOf(story)
    await goTo('participants')
    const grid = main.getByRole('grid')
    await hand.reach(grid.locator('[tabindex="0"]').first())
    await hand.press('ArrowDown')
    await hand.press('Control+Enter')
    await hand.push(main.getByRole('button', { name: words('person.close') }))
    await main.getByRole('button', { name: words('person.close') }).waitFor({ state: 'hidden' })
    await hand.isAt(grid.locator('[tabindex="0"]').first())

    await goTo('runOfShow')
    const next = main.getByRole('button', { name: words('runOfShow.nextConflict', { conflicts: words('runOfShow.conflicts', { count: 1 }) }) })
    const close = main.getByRole('button', { name: words('runOfShow.closePanel') })
    await hand.push(next)
    const label = main.locator('[data-slot]').and(page.locator(':focus'))
    await label.waitFor()
    const slot = await label.getAttribute('data-slot')
    await hand.push(close)
    await close.waitFor({ state: 'hidden' })
    await hand.isAt(main.locator(`[data-slot="${slot ?? ''}"]`).first())
    await hand.push(next)
    await thereAndBack({ story, what: 'slot', act: () => hand.push(main.getByRole('button', { name: words('runOfShow.removeSlot') })) })

    const desk = deskOf(story)
    await desk.answerOpen([desk.put('volontaires.csv', new TextEncoder().encode(ROSTER))])
    await hand.press('Control+Digit3')
    await shown('participants')
    await hand.push(main.getByRole('button', { name: words('participants.import') }))
    await main.getByRole('status', { name: words('import.counts') }).waitFor()
    await hand.hasFocus('the check is shown')
    await hand.push(main.getByRole('button', { name: words('import.mergeName', { row: 3, other: 2 }) }))
    await main.getByText(words('import.saidMatch')).waitFor()
    await hand.hasFocus('a row is answered')
    await hand.push(main.getByRole('button', { name: words('import.setAside', { count: 1 }) }))
    await page.getByRole('dialog').waitFor()
    await hand.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await hand.isAt(main.getByRole('button', { name: words('import.setAside', { count: 1 }) }))
    await hand.push(main.getByRole('button', { name: words('import.back'), exact: true }))
    await hand.hasFocus('the check is left')
  })
}, 200_000)
