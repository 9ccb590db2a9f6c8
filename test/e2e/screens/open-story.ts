import type { ConsoleMessage, Page } from '@playwright/test'
import { translator, type Translate } from '../../../shared/i18n/translate.ts'
import { runApp, type RunningApp } from '../../support/window/running-app.ts'

/** The app as a story uses it: its window, the words of its language, and everything that went wrong on the way. */
export interface Story {
  readonly app: RunningApp
  readonly page: Page
  /** The words of the language that the window speaks: what is on the screen is found by them. */
  readonly words: Translate
  /** Errors of the page, what its policy stopped, and whatever it asked for outside of the app. Empty when all is well. */
  readonly troubles: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts the app for a story. */
export async function openStory(options: Parameters<typeof runApp>[0] & { readonly language: 'fr' | 'en' }): Promise<Story> {
  const app = await runApp(options)
  const { page } = app
  const troubles: string[] = []
  page.on('pageerror', (error) => { troubles.push(`error: ${error.stack ?? error.message}`) })
  page.on('console', (message) => { if (isTrouble(message)) troubles.push(`${message.type()}: ${message.text()}`) })
  page.on('request', (request) => { if (!isOurs(request.url())) troubles.push(`request: ${request.url()}`) })
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('framenavigated', (frame) => { if (!isOurs(frame.url())) troubles.push(`navigation: ${frame.url()}`) })
  return { app, page, words: translator(options.language), troubles, close: () => app.electron.close() }
}

function isTrouble(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning'
}

function isOurs(url: string): boolean {
  return ['app://jour-j/', 'data:', 'blob:app://jour-j/'].some((start) => url.startsWith(start))
}

/**
 * Tells a story in an app of its own and closes it. Where the story breaks off, the error says what was on the screen
 * (a picture too, in the folder that JOUR_J_PICTURES names). What went wrong without breaking it off fails it as well.
 */
export async function tellStory(options: Parameters<typeof openStory>[0], tell: (story: Story) => Promise<void>): Promise<void> {
  const story = await openStory(options)
  try {
    await tell(story)
    if (story.troubles.length > 0) throw new Error(`on the way:\n${story.troubles.join('\n')}`)
  } catch (error) {
    throw new Error(`${String(error)}\n${await onTheScreen(story)}`, { cause: error })
  } finally {
    await story.close().catch(() => undefined)
  }
}

async function onTheScreen({ page, troubles }: Story): Promise<string> {
  const pictures = process.env['JOUR_J_PICTURES']
  const tree = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(() => '(the page is gone)')
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/broken-${String(Date.now())}.png` }).catch(() => undefined)
  return `Troubles: ${troubles.join('\n')}\nOn the screen:\n${tree}`
}
