import type { Locator } from '@playwright/test'
import { expect, test } from 'vitest'
import { frameOf } from '../screens/frame.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { beginning, inSmallWindow, thereAndBack } from '../screens/kept-focus.ts'
import { resultsPage } from '../screens/results-page.ts'
import { startsWith } from '../screens/starts-with.ts'

const PATIENCE = { timeout: 30_000 }

test('what is settled leaves the focus to the next one to settle, whether its row or a dialog settled it', async () => {
  await inSmallWindow(async (story) => {
    const { page, words } = story
    const hand = keyboardOf(story)
    await frameOf(story).goTo('results')
    const settle = resultsPage(story).part('settle')
    const leftovers = settle.getByRole('table', { name: words('resultsScreen.unassigned') })
    const choose = leftovers.getByRole('button', { name: beginning(words('resultsScreen.link.named', { text: '§' })) }).first()
    const likely = leftovers.getByRole('button', { name: beginning(words('resultsScreen.link.thisNamed', { text: '§', to: '' })) }).first()
    // No other leftover of the example is likely to be any stream's: the next row has one button less.
    await thereAndBack({ story, what: 'the likely stream', act: () => hand.push(likely), at: choose })
    const notOurs = leftovers.getByRole('button', { name: beginning(words('resultsScreen.markNotOursNamed', { text: '§' })) }).first()
    // What was undone is a row above: the way there through the whole page is longer.
    const pushBack = async (button: Locator): Promise<void> => {
      await hand.reach(button, 'Shift+Tab')
      await hand.press('Enter')
    }
    await thereAndBack({ story, what: 'not ours', act: () => pushBack(notOurs), at: notOurs })
    const cancel = settle.getByRole('button', { name: beginning(words('resultsScreen.cancelNamed', { title: '§' })) }).first()
    await thereAndBack({ story, what: 'a cancelled slot', act: () => hand.push(cancel), at: cancel })
    const dialog = page.getByRole('dialog')
    await thereAndBack({
      story, what: 'chosen in a dialog', at: choose,
      act: async () => {
        await pushBack(choose)
        await hand.push(dialog.getByRole('button', { name: words('resultsScreen.link.this') }).first())
        await dialog.waitFor({ state: 'hidden' })
      },
    })
    const improvised = leftovers.getByRole('button', { name: beginning(words('resultsScreen.improvisedNamed', { text: '§' })) }).first()
    await pushBack(improvised)
    await dialog.waitFor(PATIENCE)
    // A list of suggestions takes the first Escape for itself.
    await expect.poll(async () => {
      await hand.press('Escape')
      return dialog.count()
    }, { ...PATIENCE, interval: 500 }).toBe(0)
    await hand.isAt(improvised)
  })
}, 200_000)

test('the last of what is left is settled, and what is taken back from the posts that are not ours: the focus goes on', async () => {
  await inSmallWindow(async (story) => {
    const { words } = story
    const hand = keyboardOf(story)
    await frameOf(story).goTo('results')
    const settle = resultsPage(story).part('settle')
    const notOurs = settle.getByRole('button', { name: beginning(words('resultsScreen.markNotOursNamed', { text: '§' })) })
    for (let left = await notOurs.count(); left > 0; left -= 1) {
      await hand.push(notOurs.first())
      await expect.poll(() => notOurs.count(), PATIENCE).toBe(left - 1)
      await hand.hasFocus(`${String(left - 1)} left`)
    }
    const takeBack = settle.getByRole('button', { name: beginning(words('resultsScreen.takeBackNamed', { text: '§' })) }).first()
    await settle.locator('summary').focus()
    await hand.press('Enter')
    await thereAndBack({ story, what: 'taken back', act: () => hand.push(takeBack), at: takeBack })
  })
}, 200_000)

test('a post that is taken off its stream leaves the focus in the panel, where Escape is heard', async () => {
  await inSmallWindow(async (story) => {
    const { page, words } = story
    const hand = keyboardOf(story)
    await frameOf(story).goTo('results')
    const results = resultsPage(story)
    const opener = results.stream('La dernière platine')
    await hand.push(results.likely().first())
    await page.getByText(startsWith(words('resultsScreen.link.done', { to: '18:14' }).slice(0, -1))).first().waitFor(PATIENCE)
    await hand.push(opener)
    const panel = page.getByRole('dialog', { name: 'La dernière platine' })
    const unlink = panel.getByRole('button', { name: beginning(words('resultsScreen.unlinkNamed', { text: '§' })) })
    await unlink.first().waitFor(PATIENCE)
    const posts = await unlink.count()
    expect(posts).toBeGreaterThan(1)
    for (let left = posts - 1; left > 0; left -= 1) {
      await hand.push(unlink.first())
      await expect.poll(() => unlink.count(), PATIENCE).toBe(left)
      await hand.isAt(unlink.first())
    }
    await hand.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    await hand.isAt(opener)
    // No post is left, nor anything beside it: the panel itself has the focus.
    await hand.press('Enter')
    await hand.push(unlink.first())
    await unlink.first().waitFor({ state: 'hidden' })
    await hand.isAt(panel)
    await hand.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    await hand.isAt(opener)
  })
}, 200_000)
