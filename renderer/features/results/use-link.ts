import { useCallback } from 'react'
import type { ItemId } from '../../../shared/domain/values/id-schema.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import type { LinkChoice } from './link-suggestions.view.ts'

/** Ties a post to a stream or slot by hand and offers to undo it; says whether that was done. */
export function useLink(): (item: ItemId, choice: Pick<LinkChoice, 'to' | 'label'>) => Promise<boolean> {
  const run = useRun()
  const translate = useTranslate()
  return useCallback(async (item, { to, label }) => {
    const linked = await run(
      to.kind === 'stream' ? { type: 'results.linkItem', item, stream: to.stream } : { type: 'results.linkItemToSlot', item, slot: to.slot },
      translate('resultsScreen.link.done', { to: label }),
    )
    return linked.ok
  }, [run, translate])
}
