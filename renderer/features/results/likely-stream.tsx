import { useDeferredValue, useMemo } from 'react'
import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { formatPercent } from '../../../shared/i18n/format.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import type { ItemLine } from './leftovers.view.ts'
import { suggestLinks } from './link-suggestions.view.ts'
import css from './results.module.css'
import { useLink } from './use-link.ts'

/** The stream or slot that a post most likely is, with what speaks for it and a button that ties the two. */
export function LikelyStream({ line: { item, text }, rows }: { readonly line: ItemLine; readonly rows: readonly StreamRow[] }) {
  const translate = useTranslate()
  // Weighing every stream of a long day takes its time: the page is there first, then these, row after row.
  const plan = usePlanStore((state) => state.plan)
  const day = useDeferredValue(useMemo(() => ({ plan, rows }), [plan, rows]), null)
  const link = useLink()
  const [best, ...others] = useMemo(() => (day === null ? [] : suggestLinks(day.plan, item, day.rows, translate)), [day, item, translate])
  if (day === null) return null
  if (best === undefined) return <span className={css['faint']}>{translate('resultsScreen.link.noneNear')}</span>
  const sure = translate('resultsScreen.link.sure', { sure: formatPercent(best.confidence, translate) })
  return (
    <div className={css['likely']}>
      <div className={css['breaks']}>
        {best.label}
        <div className={css['faint']}>{[sure, ...best.reasons].join(' · ')}</div>
        {others.length > 0 && <div className={css['faint']}>{translate('resultsScreen.link.others', { count: others.length })}</div>}
      </div>
      <Button size="small" name={translate('resultsScreen.link.thisNamed', { text, to: best.label })} onPress={() => link(item.id, best)}>
        {translate('resultsScreen.link.this')}
      </Button>
    </div>
  )
}
