import type { Locator, Page } from '@playwright/test'
import { holding } from './starts-with.ts'

/** Types a date into a field of parts. In French and in British English the day comes first. @param date `2026-06-05` */
export async function typeDate(within: Locator, label: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  const first = within.getByRole('group', { name: label }).getByRole('spinbutton').first()
  await first.focus()
  // A part that is full passes on to the next.
  await first.page().keyboard.type(`${day}${month}${year}`)
}

/** Chooses one of a short list. A Select is a button that says its label and what is chosen. */
export async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('button', { name: holding(label) }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Chooses one of a long list by typing what it is called. */
export async function find(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).fill(option)
  await page.getByRole('option', { name: option }).first().click()
}
