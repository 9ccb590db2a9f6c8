import type { Locator } from '@playwright/test'
import { choose, find, typeDate } from './fields.ts'
import { frameOf } from './frame.ts'
import type { Story } from './open-story.ts'
import { holding, startsWith } from './starts-with.ts'

const HEAD = ['planned', 'done', 'notDone', 'improvised', 'toSettle', 'notOurs', 'owing', 'files'] as const
type HeadName = (typeof HEAD)[number]
const PATIENCE = { timeout: 30_000 }

/** The one page of the results: its parts, what is left to link, figures typed by hand. */
export function resultsPage(story: Story) {
  const { page, words } = story
  const { main } = frameOf(story)
  const part = (name: 'settle' | 'day' | 'indicators' | 'typed' | 'mentions' | 'files'): Locator =>
    main.getByRole('region', { name: words(`resultsScreen.section.${name}`), exact: true })
  const jump = async (name: Parameters<typeof part>[0]): Promise<void> => {
    const bar = main.getByRole('navigation', { name: words('resultsScreen.parts') })
    await bar.getByRole('button', { name: startsWith(words(`resultsScreen.section.${name}`)) }).click(PATIENCE)
  }
  const headButton = (id: HeadName): Locator =>
    main.getByRole('list', { name: words('resultsScreen.head') }).getByRole('button', { name: new RegExp(`^[\\d\\s]+(?:${words(`resultsScreen.head.${id}.one`)}|${words(`resultsScreen.head.${id}.other`)})(?: \\S|$)`, 'u') })
  return {
    importButton: main.getByRole('button', { name: words('resultsScreen.import'), exact: true }).first(),
    part,
    jump,
    headButton,
    /** The large figures of the head line. */
    head: async (): Promise<Readonly<Record<HeadName, string>>> => {
      const told = await Promise.all(HEAD.map(async (id) => [id, /^\d+/u.exec((await headButton(id).innerText()).trim())?.[0] ?? ''] as const))
      // Every name of the list is in it.
      return Object.fromEntries(told) as Record<HeadName, string>
    },
    by: (by: 'slot' | 'person'): Promise<void> => part('day').getByRole('radio', { name: words(`resultsScreen.by.${by}`) }).click(PATIENCE),
    /** The numbers of a part that lead to their origin, with what each says. */
    numbers: async (name: Parameters<typeof part>[0]): Promise<readonly { readonly button: Locator; readonly value: string }[]> => {
      const buttons = await part(name).getByRole('button', { name: holding(words('ui.whereFrom')) }).all()
      return Promise.all(buttons.map(async (button) => ({ button, value: await button.locator('span:not([style])').first().innerText() })))
    },
    /** The buttons that tie a leftover to the stream that it most likely is. */
    likely: (): Locator => part('settle').getByRole('button').filter({ hasText: words('resultsScreen.link.this') }),
    stream: (title: string): Locator => part('day').getByRole('button', { name: title, exact: true }),
    openStream: async (title: string): Promise<Locator> => {
      await part('day').getByRole('button', { name: title, exact: true }).click(PATIENCE)
      return page.getByRole('dialog', { name: title })
    },
    /** Links the leftover of this text to a stream or slot that is found by typing its title. */
    link: async (text: string, to: string): Promise<void> => {
      await jump('settle')
      await main.getByRole('button', { name: startsWith(words('resultsScreen.link.named', { text }).replace(/[”»]?$/u, '').trim()) }).click(PATIENCE)
      const dialog = page.getByRole('dialog', { name: words('resultsScreen.link.dialog') })
      await find(page, dialog, words('resultsScreen.link.other'), to)
      await dialog.getByRole('button', { name: words('resultsScreen.link.open'), exact: true }).click()
      await dialog.waitFor({ state: 'hidden' })
      await main.getByRole('table', { name: words('resultsScreen.unassigned') }).getByText(text).waitFor({ ...PATIENCE, state: 'hidden' })
    },
    /** Types a figure of the whole campaign, with a name of its own. */
    typeFigure: async (name: string, value: number, asOf: string): Promise<void> => {
      await jump('typed')
      await main.getByRole('button', { name: words('resultsScreen.figure.new') }).first().click()
      const dialog = page.getByRole('dialog', { name: words('resultsScreen.figure.new') })
      await find(page, dialog, words('resultsScreen.figure.what'), words('resultsScreen.figure.other'))
      await dialog.getByRole('textbox', { name: words('resultsScreen.figure.otherName') }).fill(name)
      await dialog.getByRole('textbox', { name: words('workbook.head.value') }).fill(String(value))
      await typeDate(dialog, words('resultsScreen.type.asOf'), asOf)
      await choose(page, dialog, words('resultsScreen.figure.coversWhat'), words('resultsScreen.figure.covers.campaign'))
      await dialog.getByRole('button', { name: words('resultsScreen.save') }).click()
      await dialog.waitFor({ state: 'hidden' })
      await main.getByRole('table', { name: words('workbook.summary.typed') }).getByRole('rowheader', { name }).waitFor(PATIENCE)
    },
  }
}
