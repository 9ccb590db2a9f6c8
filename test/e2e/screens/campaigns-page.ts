import type { Story } from './open-story.ts'
import { frameOf, startsWith } from './frame.ts'

const PATIENCE = { timeout: 60_000 }

/** The list of campaigns, and the form of a new one. */
export function campaignsPage(story: Story) {
  const { page, words } = story
  const frame = frameOf(story)
  return {
    /** Begins a campaign and waits for its overview. @param day `2026-06-05` */
    begin: async (name: string, day: string): Promise<void> => {
      await page.getByRole('button', { name: words('campaigns.new') }).click()
      const form = page.getByRole('dialog', { name: words('campaigns.newTitle') })
      await form.getByRole('textbox', { name: words('campaigns.name') }).fill(name)
      const [year = '', month = '', date = ''] = day.split('-')
      // In French and in British English the day comes first; a part that is full passes on to the next.
      await form.getByRole('group', { name: words('campaigns.day') }).getByRole('spinbutton').first().click()
      await page.keyboard.type(`${date}${month}${year}`)
      await form.getByRole('button', { name: words('campaigns.create') }).click()
      await frame.shown('overview')
    },
    /** Opens a campaign of the list. */
    open: async (name: string): Promise<void> => {
      await page.getByRole('button', { name: startsWith(name) }).click(PATIENCE)
      await frame.shown('overview')
    },
  }
}
