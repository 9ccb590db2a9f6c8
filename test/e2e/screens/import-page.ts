import type { Locator } from '@playwright/test'
import { deskOf } from './desk.ts'
import { choose, typeDate } from './fields.ts'
import { frameOf } from './frame.ts'
import type { Story } from './open-story.ts'
import { startsWith } from './starts-with.ts'

const PATIENCE = { timeout: 60_000 }

/** The import: choosing files, checking what they would do, done. */
export function importPage(story: Story) {
  const { page, words } = story
  const { main } = frameOf(story)
  const accept = (count: number): Locator => main.getByRole('button', { name: words('import.accept', { count }) })
  const acceptAny = startsWith(words('import.accept', { count: 2 }).split('2')[0] ?? '')
  return {
    main,
    /** Chooses files in the machine's dialog, which this button opens, and waits for the check screen. */
    choose: async (button: Locator, paths: readonly string[]): Promise<void> => {
      await deskOf(story).answerOpen(paths)
      await button.click()
      await main.getByRole('status', { name: words('import.counts') }).waitFor(PATIENCE)
    },
    /** Drops files anywhere on the window, as from a folder. */
    drop: (...files: readonly (readonly [name: string, text: string])[]): Promise<unknown> =>
      // Runs in the page: tests know no DOM.
      page.evaluate(`(() => {
        const data = new DataTransfer()
        for (const [name, text] of ${JSON.stringify(files)}) data.items.add(new File([text], name))
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      })()`),
    /** Waits until the check screen counts this many rows read. */
    hasRead: (count: number): Promise<void> => main.getByRole('heading', { name: words('import.rowsRead', { count }) }).waitFor(PATIENCE),
    /** Corrects the cell of a row in the dialog that its problem offers. */
    correct: async (row: number, header: string, text: string): Promise<void> => {
      await main.getByRole('button', { name: words('import.editName', { row }) }).first().click()
      const dialog = page.getByRole('dialog', { name: words('import.editTitle', { row }) })
      await dialog.getByRole('textbox', { name: header }).fill(text)
      await dialog.getByRole('button', { name: words('import.apply') }).click()
      await main.getByText(words('import.saidFixed', { count: 1 })).waitFor(PATIENCE)
    },
    /** Says whose figures a file holds, and of when. */
    figuresOf: async (account: string | null, asOf: string): Promise<void> => {
      if (account !== null) await choose(page, main, words('import.account'), account)
      await typeDate(main, words('import.asOf'), asOf)
    },
    /** Imports, once so many rows would come in. */
    accept: async (count: number): Promise<void> => {
      await accept(count).click(PATIENCE)
      await main.getByText(words('import.doneTitle', { count })).waitFor(PATIENCE)
    },
    /** Imports whatever can come in. */
    acceptAll: async (): Promise<void> => {
      await main.getByRole('button', { name: acceptAny }).click(PATIENCE)
      await main.getByText(words('import.doneHint')).waitFor(PATIENCE)
    },
    /** Leaves the import for the screen that it offers. */
    goOn: (screen: 'participants' | 'runOfShow' | 'results'): Promise<void> =>
      main.getByRole('button', { name: words(`import.goTo.${screen}`) }).click(),
  }
}
