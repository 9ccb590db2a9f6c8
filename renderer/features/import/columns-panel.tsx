import { Check, CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { Select } from '../../ui/select.tsx'
import { Table } from '../../ui/table.tsx'
import { NOT_IMPORTED, columnLines, fieldOptions, withField, type ColumnLine } from './columns.view.ts'
import css from './columns-panel.module.css'
import type { ImportDraft } from './import-draft.ts'
import { tableKey, type TableInUse } from './tables.view.ts'

/** The columns of a table with the fields that they fill: suggested, to be changed, each beside its first values. */
export function ColumnsPanel({ tables, draft, onChange }: {
  readonly tables: readonly TableInUse[]
  readonly draft: ImportDraft
  readonly onChange: (change: (draft: ImportDraft) => ImportDraft) => void
}) {
  const translate = useTranslate()
  const [chosen, setChosen] = useState<string | null>(null)
  const unknownFirst = tables.find(({ table }) => table.shape === null) ?? tables[0]
  const shown = tables.find(({ file, table }) => tableKey(file, table.name) === chosen) ?? unknownFirst
  if (shown === undefined) return null
  const { file, table } = shown
  const { kind } = draft
  const originals = new Map(table.columns.map(({ index, header }) => [index, header]))
  return (
    <section className={css['panel']} aria-label={translate('import.columns')}>
      {tables.length > 1 && (
        <div className={css['which']}>
          <Select
            label={translate('import.table')}
            value={tableKey(file, table.name)}
            options={tables.map((one) => ({
              value: tableKey(one.file, one.table.name),
              label: one.table.name === one.file ? one.file : `${one.file} · ${one.table.name}`,
            }))}
            onChange={setChosen}
          />
        </div>
      )}
      <Table<ColumnLine>
        label={translate('import.columns')}
        rows={columnLines(file, table, kind, draft.mapping, translate)}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'header', header: translate('import.columnHeader'), namesRow: true, width: '26%', cell: ({ header }) => <bdi>{header}</bdi> },
          { id: 'values', header: translate('import.columnValues'), cell: ({ examples }) => <Examples texts={examples} /> },
          ...(kind === null
            ? []
            : [{
              id: 'field',
              header: translate('import.columnField'),
              width: '31%',
              cell: ({ index, header, field }: ColumnLine) => (
                <Select
                  label={translate('import.fieldOf', { header })}
                  isLabelHidden
                  value={field ?? NOT_IMPORTED}
                  options={fieldOptions(kind, originals.get(index) ?? '', translate)}
                  onChange={(key) => {
                    const next = key === NOT_IMPORTED ? null : key
                    onChange((before) => ({ ...before, mapping: withField(before.mapping, file, table, kind, index, next) }))
                  }}
                />
              ),
            }, {
              id: 'sure', header: '', width: '34px', cell: ({ sureness }: ColumnLine) => <Sureness sureness={sureness} />,
            }]),
        ]}
      />
    </section>
  )
}

function Examples({ texts }: { readonly texts: readonly string[] }) {
  const translate = useTranslate()
  if (texts.length === 0) return <span className={css['examples']}>{translate('import.nothing')}</span>
  return (
    <span className={css['examples']} title={texts.join(' · ')}>
      {texts.map((text, index) => (
        <span key={`${String(index)} ${text}`}>{index > 0 && ' · '}<bdi>{text}</bdi></span>
      ))}
    </span>
  )
}

/** A tick where the column was recognised, a question mark where its field was guessed. */
function Sureness({ sureness }: Pick<ColumnLine, 'sureness'>) {
  const translate = useTranslate()
  if (sureness === 'none') return null
  const [Icon, text] = sureness === 'sure' ? ([Check, translate('import.columnSure')] as const) : ([CircleHelp, translate('import.columnGuessed')] as const)
  return <span className={css[sureness]} role="img" aria-label={text} title={text}><Icon size={16} aria-hidden /></span>
}
