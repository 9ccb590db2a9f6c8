import { useState } from 'react'
import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { PlatformItem } from '../../../shared/domain/results/platform-item.ts'
import { useRun } from '../../actions/use-run.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { lineOfItem, type ItemLine } from './leftovers.view.ts'
import { LinkDialog } from './link-dialog.tsx'
import { linkReasons, type LinkReasons } from './link-explanation.view.ts'
import css from './results.module.css'

interface LinkedPostsProps {
  readonly posts: readonly PlatformItem[]
  readonly rows: readonly StreamRow[]
}

/** The posts of a stream: how each was tied to it and how surely; each can be taken off or tied to another stream. */
export function LinkedPosts({ posts, rows }: LinkedPostsProps) {
  const translate = useTranslate()
  const run = useRun()
  const plan = usePlanStore((state) => state.plan)
  const [moved, setMoved] = useState<ItemLine | null>(null)
  return (
    <>
      {posts.length > 0 && (
        <ul className={css['linked']} aria-label={translate('resultsScreen.linked')}>
          {posts.map((item) => {
            const line = lineOfItem(plan, item, translate)
            return (
              <li key={item.id}>
                <div className={css['breaks']}>
                  {line.text}
                  <div className={css['faint']}>{[line.account, line.when, line.figures].filter((part) => part !== '').join(' · ')}</div>
                  <Why reasons={linkReasons(plan, item, rows, translate)} />
                </div>
                <div className={css['actions']}>
                  <Button size="small" name={translate('resultsScreen.relinkNamed', { text: line.text })} onPress={() => { setMoved(line) }}>{translate('resultsScreen.relink')}</Button>
                  <Button
                    size="small"
                    name={translate('resultsScreen.unlinkNamed', { text: line.text })}
                    onPress={() => run({ type: 'results.unlinkItem', item: item.id }, translate('resultsScreen.unlinked'))}
                  >
                    {translate('resultsScreen.unlink')}
                  </Button>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      {moved !== null && <LinkDialog line={moved} rows={rows} onClose={() => { setMoved(null) }} />}
    </>
  )
}

/** How a post was tied to the stream, what speaks for it, and what else it could be. */
function Why({ reasons: { how, facts, runnerUp } }: { readonly reasons: LinkReasons }) {
  return (
    <div className={css['faint']}>
      {how}
      {facts !== '' && ` (${facts})`}
      {runnerUp !== '' && <div>{runnerUp}</div>}
    </div>
  )
}
