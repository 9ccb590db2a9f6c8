import { useState } from 'react'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { PagedTable, type PagedTableProps } from '../../ui/paged-table.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import { authorColumns, duplicateColumns, voiceColumns } from './mentions-columns.tsx'
import type { MentionsView } from './mentions.view.ts'
import css from './results.module.css'

const KINDS = ['authors', 'voices', 'duplicates'] as const
const AT_FIRST = 8

/** The posts by author, by what they say in the same words, and those that came twice. */
export function MentionsPosts({ view: { authors, voices, duplicates } }: { readonly view: MentionsView }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const [by, setBy] = useState<(typeof KINDS)[number]>('authors')
  const counts = { authors: authors.length, voices: voices.length, duplicates: duplicates.length }
  const label = translate(`mentions.posts.${by}`)
  return (
    <Card
      isFlush
      title={translate('mentions.posts')}
      actions={
        <ToggleGroup
          label={translate('mentions.show')}
          value={by}
          options={KINDS.map((value) => ({ value, label: `${translate(`mentions.posts.${value}`)} ${String(counts[value])}` }))}
          onChange={setBy}
        />
      }
    >
      {by === 'authors' && <PagedTable label={label} rows={authors} atFirst={AT_FIRST} rowKey={({ author }) => author} columns={authorColumns(authors, translate, origin)} />}
      {by === 'voices' && (
        <Repeated
          none={translate('mentions.noVoices')} note={translate('mentions.voices.note')}
          label={label} rows={voices} rowKey={({ text }) => text} columns={voiceColumns(translate, origin)}
        />
      )}
      {by === 'duplicates' && (
        <Repeated
          none={translate('mentions.noDuplicates')} note={translate('mentions.duplicates.note')}
          label={label} rows={duplicates} rowKey={({ post }) => post} columns={duplicateColumns(translate, origin)}
        />
      )}
    </Card>
  )
}

/** Posts that come more than once, with a word on what that means; or that none does. */
function Repeated<Row>({ none, note, ...table }: PagedTableProps<Row> & { readonly none: string; readonly note: string }) {
  if (table.rows.length === 0) return <p className={css['none']}>{none}</p>
  return (
    <>
      <p className={css['remark']}>{note}</p>
      <PagedTable {...table} atFirst={AT_FIRST} />
    </>
  )
}
