import { useTranslate } from '../../i18n/language.tsx'
import type { FieldChange } from './preview.view.ts'
import type { ReadingChange } from './reading.view.ts'
import css from './rows-table.module.css'

/** What an update changes: fields and figures, each before and after. */
export function RowChanges({ changes, reading }: { readonly changes: readonly FieldChange[]; readonly reading: ReadingChange | null }) {
  const translate = useTranslate()
  return (
    <span role="cell" className={css['changes']}>
      {[...changes, ...(reading?.changes ?? [])].map(({ label, before, after }) => (
        <span key={label}>
          {translate('import.changeOf', { field: label })} {before !== '' && <><del><bdi>{before}</bdi></del> → </>}<ins><bdi>{after === '' ? translate('import.empty') : after}</bdi></ins>
        </span>
      ))}
      {reading !== null && <span>{reading.note}</span>}
    </span>
  )
}
