import type { Locator } from '@playwright/test'
import { frameOf } from './frame.ts'
import type { Story } from './open-story.ts'
import { holding, startsWith } from './starts-with.ts'

/** The day: what is chosen, what is done about it, what is noted. */
export function livePage(story: Story) {
  const { page, words } = story
  const { main } = frameOf(story)
  const act = (action: 'startAt' | 'end'): Promise<void> =>
    main.getByRole('region', { name: words('live.selected') }).getByRole('button', { name: startsWith(words(`live.do.${action}`)) }).click()
  return {
    /** Chooses a slot of the day. */
    choose: (title: string): Promise<void> =>
      main.getByRole('group', { name: words('live.rows') }).getByRole('button', { name: holding(title) }).click(),
    /** Notes that the chosen slot began at this time of the campaign's day. @param time `17:46` */
    startedAt: async (time: string): Promise<void> => {
      await act('startAt')
      const dialog = page.getByRole('dialog', { name: words('live.startAtTitle') })
      await dialog.getByRole('textbox', { name: words('live.time') }).fill(time)
      await dialog.getByRole('button', { name: words('live.do.start') }).click()
      await dialog.waitFor({ state: 'hidden' })
    },
    /** Ends the chosen stream, and types its viewers, its likes and when it really ended; `more` is done before it is saved. */
    ended: async (
      title: string,
      figures: { readonly views: number; readonly likes: number; readonly at: string },
      more: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
    ): Promise<void> => {
      await act('end')
      const dialog = page.getByRole('dialog', { name: words('live.endTitle', { title }) })
      const fill = async (label: Locator, text: string): Promise<void> => { await label.fill(text) }
      await fill(dialog.getByRole('textbox', { name: words('live.viewers') }), String(figures.views))
      await fill(dialog.getByRole('textbox', { name: words('live.likesLabel') }), String(figures.likes))
      await fill(dialog.getByRole('textbox', { name: words('live.endTime') }), figures.at)
      await more(dialog)
      await dialog.getByRole('button', { name: words('live.save') }).click()
      await dialog.waitFor({ state: 'hidden' })
    },
    /** Writes down what somebody said. */
    verbatim: async (text: string): Promise<void> => {
      const log = main.getByRole('region', { name: words('live.log') })
      await log.getByRole('radio', { name: words('live.kind.verbatim') }).click()
      const field = log.getByRole('textbox', { name: words('live.note') })
      await field.fill(text)
      await field.press('Enter')
      await log.getByRole('listitem').filter({ hasText: text }).waitFor()
    },
  }
}
