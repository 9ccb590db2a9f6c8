import { frameOf } from './frame.ts'
import type { Story } from './open-story.ts'

/** Objectives and the brief. */
export function objectivesPage(story: Story) {
  const { words } = story
  const { main } = frameOf(story)
  return {
    /** Adds an objective in her words. */
    add: async (text: string): Promise<void> => {
      const field = main.getByRole('textbox', { name: words('objectives.addLabel') })
      await field.fill(text)
      await field.press('Enter')
      await main.getByRole('textbox', { name: words('objectives.text', { number: 1 }) }).waitFor()
    },
    /** Writes what was asked for, on the tab of the brief. */
    writeBrief: async (text: string): Promise<void> => {
      await main.getByRole('tab', { name: words('objectives.tab.brief') }).click()
      const field = main.getByRole('textbox', { name: words('brief.brief') })
      await field.fill(text)
      await field.press('Control+Enter')
    },
  }
}
