import type { Locator } from '@playwright/test'
import type { Story } from './open-story.ts'
import { startsWith } from './starts-with.ts'

/** The origin of a figure, over whatever screen it was asked from. */
export function originPage({ page, words }: Story) {
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: words('origin.copy'), exact: true }) })
  const kept = page.getByRole('dialog', { name: words('origin.keptTitle') })
  return {
    dialog,
    kept,
    rows: dialog.getByRole('table', { name: words('origin.rows') }),
    /** The figures of a place that open their origin. */
    figuresIn: (place: Locator): Locator => place.getByRole('button').filter({ hasText: words('ui.whereFrom') }),
    /** Opens the kept row of the first line that has one; `false` where none comes from a file. */
    openRow: async (): Promise<boolean> => {
      const button = dialog.getByRole('button', { name: startsWith(words('origin.showRow', { place: '' })) }).first()
      if ((await button.count()) === 0) return false
      await button.click()
      await kept.getByRole('table').waitFor()
      return true
    },
    /** Closes what lies on top until the screen is free again, by Escape alone: a tooltip is closed before its dialog. */
    leave: async (): Promise<void> => {
      for (let times = 0; times < 6 && (await page.getByRole('dialog').count()) > 0; times += 1) {
        await page.keyboard.press('Escape')
        await page.waitForTimeout(150)
      }
      await dialog.waitFor({ state: 'detached' })
    },
  }
}
