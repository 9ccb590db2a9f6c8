import { Check, FileSearch, Minus } from 'lucide-react'
import { useTranslate } from '../../i18n/language.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import type { KeptPlace, OriginLine } from './origin-rows.view.ts'
import css from './origin.module.css'

interface Props {
  readonly lines: readonly OriginLine[]
  readonly counted: number
  readonly onShow: (place: KeptPlace) => void
}

/** Every row that a figure stands on, and those left out with the reason. */
export function OriginRows({ lines, counted, onShow }: Props) {
  const translate = useTranslate()
  const columns = useColumns(lines, onShow)
  return (
    <section className={css['section']}>
      <h3>{translate('origin.rows')}</h3>
      <p className={css['faint']}>
        {lines.length === 0 ? translate('origin.noRows') : translate('origin.rowsCounted', { count: counted })}
        {lines.length > counted && ` · ${translate('origin.rowsAside', { count: lines.length - counted })}`}
      </p>
      {lines.length > 0 && (
        <PagedTable label={translate('origin.rows')} columns={columns} rows={lines} rowKey={({ key }) => key} rowLook={({ counts }) => (counts ? undefined : 'faint')} />
      )}
    </section>
  )
}

/** Columns that would be empty in every row are left out. */
function useColumns(lines: readonly OriginLine[], onShow: Props['onShow']): readonly TableColumn<OriginLine>[] {
  const translate = useTranslate()
  const has = (cell: (line: OriginLine) => string): boolean => lines.some((line) => cell(line) !== '')
  return [
    { id: 'what', header: translate('origin.head.what'), cell: ({ label }) => <span className={css['label']}>{label}</span>, namesRow: true, width: '24%' },
    ...(has(({ account }) => account) ? [{ id: 'account', header: translate('origin.head.account'), cell: ({ account }: OriginLine) => account }] : []),
    ...(has(({ metric }) => metric) ? [{ id: 'metric', header: translate('origin.head.metric'), cell: ({ metric }: OriginLine) => metric }] : []),
    ...(has(({ value }) => value) ? [{ id: 'value', header: translate('origin.head.value'), cell: ({ value }: OriginLine) => value, isNumber: true }] : []),
    ...(has(({ asOf }) => asOf) ? [{ id: 'asOf', header: translate('origin.head.asOf'), cell: ({ asOf }: OriginLine) => <span className={css['date']}>{asOf}</span> }] : []),
    { id: 'source', header: translate('origin.head.source'), cell: (line) => <Source line={line} onShow={onShow} />, width: '36%' },
    { id: 'counts', header: translate('origin.head.counts'), cell: ({ counts, why }) => <span className={css['counts']}>{counts ? <Check size={14} aria-hidden /> : <Minus size={14} aria-hidden />}{why}</span> },
  ]
}

function Source({ line: { source, place }, onShow }: { readonly line: OriginLine; readonly onShow: Props['onShow'] }) {
  const translate = useTranslate()
  if (place === null) return source
  return (
    <span className={css['source']}>
      {source}
      <IconButton icon={FileSearch} size="small" label={translate('origin.showRow', { place: source })} onPress={() => { onShow(place) }} />
    </span>
  )
}
