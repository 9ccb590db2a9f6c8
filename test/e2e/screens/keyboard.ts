import type { Locator } from '@playwright/test'
import type { Story } from './open-story.ts'

/** More stops than the fullest screen has. */
const STOPS = 250
const PATIENCE = { timeout: 30_000 }

/** A hand that only has keys: what it does, it does where the focus is, and the focus goes by Tab. */
export function keyboardOf({ page }: Story) {
  const { keyboard } = page
  const isFocused = async (target: Locator): Promise<boolean> => (await target.and(page.locator(':focus')).count()) === 1
  /** Goes with Tab (or back with Shift+Tab) until the focus is there. */
  const reach = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await target.waitFor(PATIENCE)
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await isFocused(target)) return
      await keyboard.press(key)
    }
    throw new Error(`not reached with ${String(STOPS)} times ${key}: ${target.toString()}`)
  }
  return {
    reach,
    /** Waits until the app itself has put the focus there. */
    isAt: async (target: Locator): Promise<void> => {
      await target.waitFor(PATIENCE)
      for (const end = Date.now() + PATIENCE.timeout; !(await isFocused(target));)
        if (Date.now() > end) throw new Error(`the focus did not come to ${target.toString()}`)
    },
    /** Waits until the focus is on something: nowhere, and she starts again at the top. */
    hasFocus: async (when: string): Promise<void> => {
      const isNowhere = (): Promise<unknown> => page.evaluate('document.activeElement === document.body')
      for (const end = Date.now() + 2_000; await isNowhere();) if (Date.now() > end) throw new Error(`the focus is nowhere: ${when}`)
    },
    press: (keys: string): Promise<void> => keyboard.press(keys),
    type: (text: string): Promise<void> => keyboard.type(text),
    /** Reaches a button and presses it. */
    push: async (button: Locator): Promise<void> => {
      await reach(button)
      await keyboard.press('Enter')
    },
  }
}
