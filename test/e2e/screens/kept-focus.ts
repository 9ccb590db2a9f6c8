import type { Locator } from '@playwright/test'
import { expect } from 'vitest'
import { campaignsPage } from './campaigns-page.ts'
import { keyboardOf } from './keyboard.ts'
import { tellStory, type Story } from './open-story.ts'
import { startsWith } from './starts-with.ts'
import { storedPlan } from './stored-plan.ts'

const PATIENCE = { timeout: 30_000 }

/** Tells a story of the example in the smallest window that is promised. */
export async function inSmallWindow(tell: (story: Story) => Promise<void>): Promise<void> {
  await tellStory({ language: 'fr', withExample: true }, async (story) => {
    await story.app.electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 700) })
    await campaignsPage(story).open('Periscope Day')
    await tell(story)
  })
}

/** The name of any button that begins so, whatever § stands for. */
export const beginning = (sentence: string): RegExp => startsWith(sentence.slice(0, sentence.indexOf('§')).replace('«', ''))

/** Does something that changes the plan, and takes it back: the focus is on something all the time. */
export async function thereAndBack({ story, what, act, at }: {
  readonly story: Story
  readonly what: string
  readonly act: () => Promise<unknown>
  /** Where the focus is to be once it is done, where that matters. */
  readonly at?: Locator
}): Promise<void> {
  const hand = keyboardOf(story)
  const plan = await storedPlan(story.app)
  await act()
  await expect.poll(() => storedPlan(story.app), { message: what, ...PATIENCE }).not.toEqual(plan)
  await hand.hasFocus(`${what}: done`)
  if (at !== undefined) await hand.isAt(at)
  await hand.press('Control+z')
  await expect.poll(() => storedPlan(story.app), { message: `${what}: back`, ...PATIENCE }).toEqual(plan)
  await hand.hasFocus(`${what}: back`)
}
