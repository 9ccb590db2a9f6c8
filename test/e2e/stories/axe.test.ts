import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import type { Page } from '@playwright/test'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { tellStory } from '../screens/open-story.ts'

/** Every screen as axe sees it, by the rules of WCAG 2.2, A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const SCREENS = ['overview', 'objectives', 'participants', 'outreach', 'runOfShow', 'relaysTasks', 'live', 'results', 'rex'] as const
const LOOKS = [['fr', 'light'], ['en', 'dark']] as const

/** What axe finds, each with the elements that it is about. */
async function violations(page: Page, where: string): Promise<readonly string[]> {
  // Legacy: without it the builder opens a blank page of its own, which the app refuses.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${where}: ${id}: ${html.slice(0, 300)} ${failureSummary ?? ''}`))
}

test.each(LOOKS)('axe finds nothing on any screen, in %s and %s', async (language, theme) => {
  await tellStory({ language, withExample: true }, async (story) => {
    const { page, app } = story
    const frame = frameOf(story)
    await app.call('settings.set', { theme })
    // The driver keeps a page light unless it is told; nothing is judged in the middle of a transition.
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.reload()
    const ground = (): Promise<unknown> => page.evaluate(`getComputedStyle(document.body).backgroundColor`)
    await expect.poll(ground).toMatch(theme === 'dark' ? /^rgb\([0-5]?\d,/u : /^rgb\(2\d\d,/u)
    const found = [...await violations(page, 'campaigns')]
    await campaignsPage(story).open('Periscope Day')
    for (const screen of SCREENS) {
      await frame.goTo(screen)
      found.push(...await violations(page, screen))
    }
    expect(found).toEqual([])
  })
})
