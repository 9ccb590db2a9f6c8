import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The rules of WCAG 2.2, A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds on what is shown now, each with the elements that it is about. */
export async function axeFinds(page: Page, where: string): Promise<readonly string[]> {
  // Legacy: without it the builder opens a blank page of its own, which the app refuses.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${where}: ${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`))
}
