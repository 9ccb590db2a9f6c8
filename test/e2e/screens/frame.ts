import type { Locator } from '@playwright/test'
import type { MessageKey } from '../../../shared/i18n/translate.ts'
import type { Story } from './open-story.ts'
import { startsWith } from './starts-with.ts'

type ScreenName = Extract<MessageKey, `screen.${string}`> extends `screen.${infer Name}` ? Name : never

/** Waiting for what the app does after a click: a slow machine needs long, a test that hangs should say so. */
const PATIENCE = { timeout: 30_000 }

/** What surrounds every screen of a campaign: the sidebar, undo and redo, whether all is saved, what is said. */
export function frameOf({ page, words }: Story) {
  const main = page.getByRole('main')
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first()
  const shown = (screen: ScreenName): Promise<void> =>
    main.getByRole('heading', { level: 1, name: words(`screen.${screen}`), exact: true }).waitFor(PATIENCE)
  const saved = (): Promise<void> => page.getByText(startsWith(words('frame.savedAt', { time: '' }))).waitFor(PATIENCE)
  return {
    main,
    shown,
    /** Goes to a screen by the sidebar and waits until it is there. */
    goTo: async (screen: ScreenName): Promise<void> => {
      const sidebar = page.getByRole('navigation', { name: words('frame.navigation') })
      await sidebar.getByRole('button', { name: startsWith(words(`screen.${screen}`)) }).click()
      await shown(screen)
    },
    /** Waits until an edit made since the campaign was opened is said to be on the disk. */
    saved,
    undoButton: button(startsWith(words('frame.undo', { label: '' }))),
    redoButton: button(startsWith(words('frame.redo', { label: '' }))),
    /** Waits until a sentence is said in a toast. */
    said: (text: string | RegExp): Promise<void> =>
      page.getByRole('region', { name: words('ui.notifications') }).getByText(text).first().waitFor(PATIENCE),
  }
}
