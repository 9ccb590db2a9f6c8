import type { Locator } from '@playwright/test'
import { expect } from 'vitest'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { axeFinds } from './axe-finds.ts'
import { keyboardOf } from './keyboard.ts'
import type { Story } from './open-story.ts'
import { storedPlan } from './stored-plan.ts'

const PATIENCE = { timeout: 30_000 }

/** A dialog, what opens it, what is typed into it and what that does. */
export interface DrivenDialog {
  readonly name: string
  readonly opener: Locator
  readonly dialog: Locator
  /** Fills it in and answers it, by keys. */
  readonly answer: () => Promise<unknown>
  /** What the plan then says. */
  readonly becomes: (plan: Plan) => unknown
  readonly expected: unknown
}

/** Works dialogs by the keyboard alone: axe finds nothing in them, Escape gives up, an answer is kept, undo takes it back. */
export function dialogDriver(story: Story) {
  const { app, page } = story
  const hand = keyboardOf(story)
  const closed = async ({ dialog, name }: DrivenDialog): Promise<void> => {
    await dialog.waitFor({ ...PATIENCE, state: 'hidden' })
    await hand.hasFocus(`${name}: closed`)
  }
  return {
    hand,
    drive: async (driven: DrivenDialog): Promise<void> => {
      const { name, opener, dialog, answer, becomes, expected } = driven
      const before = await storedPlan(app)
      await hand.push(opener)
      await dialog.waitFor(PATIENCE)
      expect(await axeFinds(page, name)).toEqual([])
      // A list of suggestions takes the first Escape for itself.
      if (await page.getByRole('listbox').isVisible()) await hand.press('Escape')
      await hand.press('Escape')
      await closed(driven)
      await hand.isAt(opener)
      expect(await storedPlan(app), `${name}: given up`).toEqual(before)
      await hand.press('Enter')
      await dialog.waitFor(PATIENCE)
      await answer()
      await closed(driven)
      await expect.poll(async () => becomes(await storedPlan(app)), { message: name, ...PATIENCE }).toEqual(expected)
      await hand.press('Control+z')
      await expect.poll(() => storedPlan(app), { message: `${name}: undone`, ...PATIENCE }).toEqual(before)
      await hand.hasFocus(`${name}: undone`)
    },
  }
}
