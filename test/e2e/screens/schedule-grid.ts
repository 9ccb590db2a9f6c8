import type { Locator } from '@playwright/test'
import { frameOf } from './frame.ts'
import type { Story } from './open-story.ts'
import { holding, startsWith } from './starts-with.ts'

/** A place in the window, in pixels. */
interface Point {
  readonly x: number
  readonly y: number
}

/** The run of show as a grid, as it is worked by pointer and by keys. */
export function scheduleGrid(story: Story) {
  const { page, words } = story
  const { main } = frameOf(story)
  const grid = main.getByRole('group', { name: words('runOfShow.grid') })
  const row = (title: string): Locator => grid.getByRole('group', { name: startsWith(`${title},`) })
  const slot = (title: string): Locator => grid.getByRole('button', { name: holding(title) })
  const panel = main.getByRole('complementary', { name: words('runOfShow.panel') })
  const middle = async (target: Locator): Promise<Point> => {
    const box = await target.boundingBox()
    if (box === null) throw new Error('it is not in the window')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const take = async (target: Locator): Promise<Point> => {
    await target.hover({ force: true })
    const at = await middle(target)
    await page.mouse.down()
    return at
  }
  return {
    row,
    slot,
    panel,
    inRow: (title: string, of: string): Locator => row(of).getByRole('button', { name: holding(title) }),
    /** What the move under way would make of the day. */
    whatIf: main.locator('[data-what-if]').getByRole('status'),
    accept: main.getByRole('button', { name: words('runOfShow.accept') }),
    giveUp: main.getByRole('button', { name: words('runOfShow.giveUp') }),
    /** How many pixels a minute takes, by two slots whose times are known. */
    scale: async (first: string, second: string, minutes: number): Promise<number> => {
      const [left, right] = [await slot(first).boundingBox(), await slot(second).boundingBox()]
      return ((right?.x ?? 0) - (left?.x ?? 0)) / minutes
    },
    /** Takes a slot and holds it so much further right; `over`: the row to hold it over. */
    drag: async (title: string, right: number, over?: string): Promise<void> => {
      const from = await take(slot(title))
      const y = over === undefined ? from.y : (await middle(row(over))).y
      await page.mouse.move(from.x + right / 2, from.y, { steps: 4 })
      await page.mouse.move(from.x + right, y, { steps: 8 })
    },
    /** Takes the end of a slot and holds it so much further right. */
    dragEnd: async (title: string, right: number): Promise<void> => {
      const from = await take(slot(title).locator('[data-end]'))
      await page.mouse.move(from.x + right, from.y, { steps: 8 })
    },
    letGo: (): Promise<void> => page.mouse.up(),
    /** Cancels the slot whose panel is open, saying why. */
    cancel: async (reason: string): Promise<void> => {
      await panel.getByRole('button', { name: words('runOfShow.cancelSlot') }).click()
      const why = panel.getByRole('textbox', { name: words('runOfShow.cancelReason') })
      await why.and(page.locator(':focus')).waitFor()
      await why.fill(reason)
      await why.press('Enter')
    },
  }
}
