import type { Locator } from '@playwright/test'
import type { Story } from './open-story.ts'

/** The REX: a document in four parts, each read or written. */
export function rexPage({ page, words }: Story) {
  const part = (title: string): Locator => page.getByRole('region', { name: title, exact: true })
  return {
    part,
    /** Replaces the text of a part and leaves it, by the keyboard. */
    write: async (title: string, text: string): Promise<void> => {
      await part(title).getByRole('button', { name: words('rexScreen.editLabel', { part: title }) }).click()
      const field = part(title).getByRole('textbox', { name: words('rexScreen.editLabel', { part: title }) })
      await field.fill(text)
      await field.press('Control+Enter')
      await part(title).getByText(text).waitFor()
    },
    workbook: page.getByRole('main').getByRole('button', { name: words('rexScreen.workbook') }),
  }
}
