import { useState } from 'react'
import { useRun } from '../../actions/use-run.ts'
import { useSay } from '../../actions/use-say.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { starterTasks } from './starter-tasks.ts'
import type { TaskLine } from './tasks.view.ts'

/** Adds the standard tasks that are not there yet, one after the other: each is a step of its own, and this is said. */
export function useStarter(tasks: readonly TaskLine[]) {
  const translate = useTranslate()
  const run = useRun()
  const say = useSay()
  const [isAdding, setAdding] = useState(false)
  const add = async (): Promise<void> => {
    const missing = starterTasks(tasks.map(({ task }) => task), translate)
    setAdding(true)
    let count = 0
    for (const fields of missing) {
      const added = await run({ type: 'task.add', fields })
      if (!added.ok) break
      count += 1
    }
    setAdding(false)
    if (count > 0) say.done(translate('tasks.starterNote', { count }))
    else if (missing.length === 0) say.done(translate('tasks.starterNone'))
  }
  return { isAdding, add }
}
