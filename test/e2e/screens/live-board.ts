import type { Locator } from '@playwright/test'
import { frameOf } from './frame.ts'
import type { Story } from './open-story.ts'
import { holding, startsWith } from './starts-with.ts'

/** The board of the day as it is worked by its keys, and what it shows. */
export function liveBoard(story: Story) {
  const { page, words } = story
  const { main } = frameOf(story)
  const wall = main.getByRole('region', { name: words('live.wall'), exact: true })
  const rows = main.getByRole('group', { name: words('live.rows') })
  const log = main.getByRole('region', { name: words('live.log') })
  const row = (title: string): Locator => rows.getByRole('button', { name: holding(title) })
  const closed = async (dialog: Locator, press: string): Promise<void> => {
    await dialog.getByRole('button', { name: press, exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  const dialog = (title: string): Locator => page.getByRole('dialog', { name: title })
  return {
    wall,
    log,
    row,
    /** Streams on air, as the wall names them. */
    onAir: wall.getByRole('list', { name: words('live.group.now') }).getByRole('button'),
    line: (text: string | RegExp): Locator => log.getByRole('listitem').filter({ hasText: text }).first(),
    choose: async (title: string): Promise<void> => {
      await row(title).click()
      await row(title).and(page.locator('[aria-pressed="true"]')).waitFor()
    },
    press: (key: string): Promise<void> => page.keyboard.press(key),
    /** The figures that are asked for as a stream ends. */
    figures: async (title: string, views: number, likes: number): Promise<void> => {
      const asked = dialog(words('live.endTitle', { title }))
      await asked.getByRole('textbox', { name: words('live.viewers') }).fill(String(views))
      await asked.getByRole('textbox', { name: words('live.likesLabel') }).fill(String(likes))
      await closed(asked, words('live.save'))
    },
    cancelled: async (title: string, reason: string): Promise<void> => {
      const asked = dialog(words('live.cancelTitle', { title }))
      await asked.getByRole('textbox', { name: words('live.reason') }).fill(reason)
      await closed(asked, words('live.cancelSlot'))
    },
    replaced: async (title: string, by: string, reason: string): Promise<void> => {
      const asked = dialog(words('live.replaceTitle', { title }))
      await asked.getByRole('combobox', { name: words('live.replaceBy') }).fill(by)
      await page.getByRole('option', { name: holding(by) }).click()
      await asked.getByRole('textbox', { name: words('live.reason') }).fill(reason)
      await closed(asked, words('live.replace'))
    },
    improvised: async (title: string): Promise<void> => {
      const asked = dialog(words('live.improviseTitle'))
      await asked.getByRole('textbox', { name: words('live.newTitle') }).fill(title)
      await closed(asked, words('live.improviseGo'))
    },
    linked: async (title: string, link: string): Promise<void> => {
      const asked = dialog(words('live.linkTitle', { title }))
      await asked.getByRole('textbox', { name: words('live.link') }).fill(link)
      await closed(asked, words('live.save'))
    },
    /** @param start as one types it: `9h58` */
    startCorrected: async (title: string, start: string): Promise<void> => {
      const asked = dialog(words('live.correctStreamTitle', { title }))
      await asked.getByRole('textbox', { name: words('live.startTime') }).fill(start)
      await closed(asked, words('live.correct'))
    },
    /** It was not of this slot but of that one. */
    slotCorrected: async (title: string, to: string): Promise<void> => {
      const asked = dialog(words('live.correctStreamTitle', { title }))
      await asked.getByRole('combobox', { name: words('live.ofSlot') }).fill(to)
      await page.getByRole('option', { name: holding(to) }).click()
      await closed(asked, words('live.correct'))
    },
    /** The line that is written on, once the key of its kind has put the keyboard there. */
    note: async (kind: 'incident' | 'verbatim' | 'idea', text: string): Promise<void> => {
      await log.getByRole('radio', { name: startsWith(words(`live.kind.${kind}`)), checked: true }).waitFor()
      const field = log.getByRole('textbox', { name: words('live.note') })
      await field.and(page.locator(':focus')).waitFor()
      await field.fill(text)
      await field.press('Enter')
      await log.getByRole('listitem').filter({ hasText: text }).waitFor()
    },
    readyTexts: async (): Promise<readonly string[]> => {
      const asked = dialog(words('live.readyTitle'))
      await asked.waitFor()
      const fields = await asked.getByRole('textbox').all()
      return Promise.all(fields.map((field) => field.inputValue()))
    },
  }
}
