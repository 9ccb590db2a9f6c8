import { expect, test } from 'vitest'
import { frameOf } from '../screens/frame.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { tellStory } from '../screens/open-story.ts'
import { holding } from '../screens/starts-with.ts'

test('opening the example again opens the one that is there, under the name that she gave it', async () => {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    const { app, page, words } = story
    const { main, shown } = frameOf(story)
    const hand = keyboardOf(story)
    const names = async (): Promise<readonly string[]> => {
      const listed = await app.call('campaign.list', {})
      return listed.ok ? listed.value.map(({ name }) => name) : []
    }
    const openExample = async (): Promise<void> => {
      await hand.push(page.getByRole('button', { name: words('campaigns.example') }))
      await shown('overview')
    }
    const leave = async (): Promise<void> => {
      await hand.push(page.getByRole('button', { name: holding(words('frame.campaignMenu')) }))
      await page.getByRole('menuitem').first().waitFor()
      await hand.press('Enter')
      await page.getByRole('button', { name: words('campaigns.example') }).waitFor()
    }

    await openExample()
    await hand.press('Control+Digit2')
    await shown('objectives')
    await hand.reach(main.getByRole('tab', { selected: true }))
    const name = main.getByRole('textbox', { name: words('brief.name') })
    for (let tries = 0; tries < 3 && (await name.count()) === 0; tries += 1) await hand.press('ArrowRight')
    await hand.reach(name)
    await hand.press('Control+a')
    await hand.type('Our own trial')
    await hand.press('Enter')
    await expect.poll(names).toEqual(['Our own trial'])
    await leave()
    await openExample()
    expect(await names()).toEqual(['Our own trial'])
  })
}, 120_000)
