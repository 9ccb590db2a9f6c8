import { frameOf } from './frame.ts'
import type { Story } from './open-story.ts'
import { startsWith } from './starts-with.ts'

const PATIENCE = { timeout: 30_000 }

/** The run of show: its conflicts, and the panel of the chosen slot. */
export function runOfShowPage(story: Story) {
  const { words } = story
  const { main } = frameOf(story)
  return {
    importButton: main.getByRole('button', { name: words('runOfShow.import'), exact: true }).first(),
    /** Goes to the next of so many conflicts: the panel of its slot opens. */
    nextConflict: (count: number): Promise<void> => {
      const conflicts = words('runOfShow.conflicts', { count })
      return main.getByRole('button', { name: words('runOfShow.nextConflict', { conflicts }) }).click(PATIENCE)
    },
    /** Moves the chosen slot to the nearest time that the panel offers. @returns the button's words */
    takeOfferedTime: async (): Promise<string> => {
      const offer = main.getByRole('button', { name: startsWith(words('runOfShow.moveTo', { time: '' })) }).first()
      const said = await offer.innerText(PATIENCE)
      await offer.click()
      return said
    },
    hasNoConflict: (): Promise<void> => main.getByText(words('runOfShow.noConflict'), { exact: true }).first().waitFor(PATIENCE),
  }
}
