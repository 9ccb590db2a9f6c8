import type { Task } from '../../../shared/domain/campaign/task.ts'
import { foldText } from '../../../shared/lib/fold-text.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** What a campaign of this kind always has to do, and when (product.md, "For whom, and why"). */
const STARTER = [
  ['brief', -10], ['decision', -10], ['list', -9], ['invite', -8], ['meeting', -6], ['schedule', -5], ['chase', -4], ['relays', -3],
  ['conflicts', -2], ['freeze', -1], ['live', 0], ['collect', 1], ['remind', 3], ['rex', 5], ['present', 7],
] as const

/** The standard tasks in the language of the interface, without those whose title is there already. */
export function starterTasks(tasks: readonly Pick<Task, 'title'>[], translate: Translate): readonly Pick<Task, 'title' | 'offsetDays'>[] {
  const known = new Set(tasks.map(({ title }) => foldText(title)))
  return STARTER
    .map(([name, offsetDays]) => ({ title: translate(`tasks.starter.${name}`), offsetDays }))
    .filter(({ title }) => !known.has(foldText(title)))
}
