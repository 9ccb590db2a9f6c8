import { expect } from 'vitest'
import type { Locator } from '@playwright/test'
import type { Story } from './open-story.ts'
import { startsWith } from './starts-with.ts'

/** The image of a form: given, seen, large, taken away. */
export function proofField(story: Story, dialog: Locator) {
  const { app, page, words } = story
  const field = dialog.getByRole('group', { name: words('proof.label') })
  const thumbnail = field.getByRole('button', { name: startsWith(words('proof.enlarge')) })
  const widthOf = (image: Locator): Promise<number> => image.evaluate((shown) => ('naturalWidth' in shown ? Number(shown.naturalWidth) : 0))
  return {
    /** Chooses a file in the machine's own dialog. */
    choose: (path: string): Promise<void> => field.locator('input[type="file"]').setInputFiles(path),
    /** Copies it as a screenshot is copied, and pastes it with the focus where it stands. */
    paste: async (path: string): Promise<void> => {
      await app.electron.evaluate(({ clipboard, nativeImage }, file) => {
        // The runtime that the tests start may be older than its types: images went to the clipboard in a call of their own.
        const older = clipboard as unknown as { readonly writeImage: (image: unknown) => void }
        older.writeImage(nativeImage.createFromPath(file))
      }, path)
      await page.keyboard.press('Control+V')
    },
    /** Waits until an image this wide is shown, small, and large when pressed. */
    shows: async (width: number): Promise<void> => {
      await thumbnail.waitFor()
      await expect.poll(() => widthOf(thumbnail.locator('img'))).toBe(width)
      await thumbnail.click()
      const large = page.getByRole('dialog', { name: startsWith(words('proof.of', { about: '' })) })
      await expect.poll(() => widthOf(large.getByRole('img'))).toBe(width)
      await page.keyboard.press('Escape')
      await large.waitFor({ state: 'hidden' })
      // The form has the keyboard again when what opened it has the focus.
      await thumbnail.and(page.locator(':focus')).waitFor()
    },
    says: (text: string): Promise<void> => field.getByText(text).waitFor(),
    remove: (): Promise<void> => field.getByRole('button', { name: words('proof.remove') }).click(),
    isEmpty: (): Promise<void> => field.getByRole('button', { name: words('proof.choose') }).waitFor(),
  }
}
