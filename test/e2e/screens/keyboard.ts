import type { Locator } from '@playwright/test'
import type { Story } from './open-story.ts'
import { holding } from './starts-with.ts'

/** More stops than the fullest screen has. */
const STOPS = 500
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
  /** Waits until the app itself has put the focus there. */
  const isAt = async (target: Locator): Promise<void> => {
    await target.waitFor(PATIENCE)
    for (const end = Date.now() + PATIENCE.timeout; !(await isFocused(target));)
      if (Date.now() > end) throw new Error(`the focus did not come to ${target.toString()}`)
  }
  /** Goes down an open list to that option and takes it. */
  const take = async (option: Locator): Promise<void> => {
    await option.waitFor(PATIENCE)
    for (let stop = 0; stop < STOPS; stop += 1) {
      if ((await isFocused(option)) || (await option.getAttribute('data-focused')) !== null) {
        await keyboard.press('Enter')
        return
      }
      await keyboard.press('ArrowDown')
    }
    throw new Error(`not found with ${String(STOPS)} times down: ${option.toString()}`)
  }
  return {
    reach,
    isAt,
    /** Waits until the focus is on something: nowhere, and she starts again at the top. */
    hasFocus: async (when: string): Promise<void> => {
      const isNowhere = (): Promise<unknown> => page.evaluate('document.activeElement === document.body')
      for (const end = Date.now() + 2_000; await isNowhere();) if (Date.now() > end) throw new Error(`the focus is nowhere: ${when}`)
    },
    press: (keys: string): Promise<void> => keyboard.press(keys),
    type: (text: string): Promise<void> => keyboard.type(text),
    /** Chooses one of a short list. A Select is a button that says its label and what is chosen. */
    choose: async (within: Locator, label: string, option: string): Promise<void> => {
      await reach(within.getByRole('button', { name: holding(label) }))
      await keyboard.press('Enter')
      await take(page.getByRole('option', { name: option, exact: true }))
    },
    /** Chooses one of a long list by typing what it is called. */
    find: async (field: Locator, text: string): Promise<void> => {
      await reach(field)
      await keyboard.press('Control+a')
      await keyboard.type(text)
      await take(page.getByRole('option', { name: holding(text) }).first())
    },
    /** Types a date into a field of parts, the day first. @param date `05062026` */
    date: async (within: Locator, label: string, date: string): Promise<void> => {
      await reach(within.getByRole('group', { name: label }).getByRole('spinbutton').first())
      await keyboard.type(date)
    },
    /** Reaches a button and presses it. */
    push: async (button: Locator): Promise<void> => {
      await reach(button)
      await keyboard.press('Enter')
    },
  }
}
