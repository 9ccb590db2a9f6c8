import { expect, test } from 'vitest'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { tellStory } from '../screens/open-story.ts'

/** Every screen as axe sees it. */
const SCREENS = ['overview', 'objectives', 'participants', 'outreach', 'runOfShow', 'relaysTasks', 'live', 'results', 'rex'] as const
const LOOKS = [['fr', 'light'], ['en', 'dark']] as const

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
    const found = [...await axeFinds(page, 'campaigns')]
    await campaignsPage(story).open('Periscope Day')
    for (const screen of SCREENS) {
      await frame.goTo(screen)
      found.push(...await axeFinds(page, screen))
    }
    expect(found).toEqual([])
  })
})
