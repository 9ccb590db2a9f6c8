import type { Locator } from '@playwright/test'
import { expect, test } from 'vitest'
import { axeFinds } from '../screens/axe-finds.ts'
import { deskOf } from '../screens/desk.ts'
import { frameOf } from '../screens/frame.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { inSmallWindow } from '../screens/kept-focus.ts'

const PATIENCE = { timeout: 30_000 }
const ROSTER = ['Nom;Prénom;Fonction;Courriel', 'TESSIER;Awa;chroniqueuse;awa.tessier@example.org', 'NOVAK;Jan;technicien;jan.novak@example.org'].join('\n')
const FIGURES = ['Lien;Titre;Date;Vues', 'https://www.pscp.tv/w/1aB2;Au pied de la tour;2015-04-23;120'].join('\n')

test.each(['key', 'mouse'] as const)('once files are imported by %s, the focus is on what that did; no tooltip lies over it or over the check', async (by) => {
  await inSmallWindow(async (story) => {
    const { page, words } = story
    const { main, goTo, shown } = frameOf(story)
    const hand = keyboardOf(story)
    const desk = deskOf(story)
    const put = (name: string, text: string): string => desk.put(name, new TextEncoder().encode(text))
    // A tooltip opens half a second after its button has the focus or the pointer.
    const hasNoTooltip = async (when: string): Promise<void> => {
      await page.waitForTimeout(1_200)
      expect(await page.getByRole('tooltip').count(), when).toBe(0)
    }
    const press = (button: Locator): Promise<void> => (by === 'key' ? hand.push(button) : button.click(PATIENCE))
    await desk.answerOpen([put('volontaires.csv', ROSTER), put('vues.csv', FIGURES)])
    await goTo('participants')
    // The pointer is left where that button is, and where the undo button of the next screen comes to be.
    await press(main.getByRole('button', { name: words('participants.import') }))
    const accept = main.getByRole('button', { name: words('import.accept', { count: 2 }) })
    await accept.waitFor(PATIENCE)
    await hasNoTooltip('the check')
    await press(accept)
    const heading = main.getByRole('heading', { name: words('import.doneTitle', { count: 2 }) })
    await hand.isAt(heading)
    await hasNoTooltip('what it did')
    await hand.isAt(heading)
    // What was said of the button that is gone goes after seven seconds.
    await expect.poll(() => axeFinds(page, 'what it did'), PATIENCE).toEqual([])
    for (const next of [words('import.more'), words('import.goTo.participants'), words('import.nextLotGo')]) {
      await hand.press('Tab')
      await hand.isAt(main.getByRole('button', { name: next }))
    }
    await hand.press('Shift+Tab')
    await hand.press('Enter')
    await shown('participants')
  })
}, 200_000)
