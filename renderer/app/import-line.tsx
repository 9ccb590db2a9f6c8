import { FileInput } from 'lucide-react'
import type { Route } from '../actions/route.ts'
import { useGo } from '../actions/route.ts'
import { useImportUnderWay } from '../actions/import-under-way.ts'
import { usePlanStore } from '../api/plan-store.ts'
import { useTranslate } from '../i18n/language.tsx'
import css from './sidebar.module.css'

/** The way back to an import that was left in the middle; nothing where there is none. */
export function ImportLine({ current }: { readonly current: Route['screen'] }) {
  const translate = useTranslate()
  const go = useGo()
  const campaign = usePlanStore((state) => state.id)
  const underWay = useImportUnderWay((state) => state.underWay)
  if (underWay === null || underWay.campaign !== campaign || current === 'import') return null
  return (
    <button type="button" className={css['underWay']} onClick={() => { go({ screen: 'import', files: [] }) }}>
      <FileInput size={16} aria-hidden />
      <span>
        {translate('frame.importUnderWay')}
        <bdi className={css['underWayNames']}>{underWay.names.join(', ')}</bdi>
      </span>
    </button>
  )
}
