import type { Story } from './open-story.ts'
import { typeDate } from './fields.ts'
import { frameOf } from './frame.ts'
import { startsWith } from './starts-with.ts'

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
      await typeDate(form, words('campaigns.day'), day)
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
