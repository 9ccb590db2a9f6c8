import { useTranslate } from '../../i18n/language.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import type { BesideLine, DriftLine } from './origin-beside.view.ts'
import css from './origin.module.css'

/** Figures typed by hand and the platforms' totals, beside the figure and never in its place. */
export function OriginBeside({ lines }: { readonly lines: readonly BesideLine[] }) {
  const translate = useTranslate()
  if (lines.length === 0) return null
  const columns: readonly TableColumn<BesideLine>[] = [
    { id: 'what', header: translate('origin.besideWhat'), cell: ({ kind }) => kind, namesRow: true },
    { id: 'value', header: translate('origin.head.value'), cell: ({ value }) => value, isNumber: true },
    { id: 'difference', header: translate('origin.difference'), cell: ({ difference }) => difference },
    { id: 'perimeter', header: translate('origin.fact.perimeter'), cell: ({ perimeter }) => perimeter },
    { id: 'asOf', header: translate('origin.head.asOf'), cell: ({ asOf }) => asOf },
    { id: 'source', header: translate('origin.head.source'), cell: ({ source }) => source },
  ]
  return (
    <section className={css['section']}>
      <h3>{translate('origin.beside')}</h3>
      <Table label={translate('origin.beside')} columns={columns} rows={lines} rowKey={({ key }) => key} />
    </section>
  )
}

/** How the figure moved from reading to reading. */
export function OriginDrift({ lines }: { readonly lines: readonly DriftLine[] }) {
  const translate = useTranslate()
  if (lines.length === 0) return null
  const columns: readonly TableColumn<DriftLine>[] = [
    { id: 'asOf', header: translate('origin.head.asOf'), cell: ({ asOf }) => asOf, namesRow: true },
    { id: 'total', header: translate('origin.head.value'), cell: ({ total }) => total, isNumber: true },
    { id: 'change', header: translate('origin.difference'), cell: ({ change }) => change, isNumber: true },
    { id: 'streams', header: translate('origin.fact.n'), cell: ({ streams }) => streams },
  ]
  return (
    <section className={css['section']}>
      <h3>{translate('origin.drift')}</h3>
      <Table label={translate('origin.drift')} columns={columns} rows={lines} rowKey={({ key }) => key} />
    </section>
  )
}
