import { useState } from 'react'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Table } from '../../ui/table.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import type { AuthorLine, DuplicateLine, MentionsView, VoiceLine } from './mentions.view.ts'
import css from './results.module.css'
import { ShowMore, usePaged } from './show-more.tsx'
import { SourceText } from './source-text.tsx'

const KINDS = ['authors', 'voices', 'duplicates'] as const
const AT_FIRST = 8

/** The posts by author, by what they say in the same words, and those that came twice. */
export function MentionsPosts({ view }: { readonly view: MentionsView }) {
  const translate = useTranslate()
  const [by, setBy] = useState<(typeof KINDS)[number]>('authors')
  return (
    <Card
      isFlush
      title={translate('mentions.posts')}
      actions={
        <ToggleGroup
          label={translate('mentions.show')}
          value={by}
          options={KINDS.map((value) => ({ value, label: `${translate(`mentions.posts.${value}`)} ${String(view[value].length)}` }))}
          onChange={setBy}
        />
      }
    >
      {by === 'authors' && <Authors lines={view.authors} />}
      {by === 'voices' && <Voices lines={view.voices} />}
      {by === 'duplicates' && <Duplicates lines={view.duplicates} />}
    </Card>
  )
}

function Authors({ lines }: { readonly lines: readonly AuthorLine[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const paged = usePaged(lines, AT_FIRST)
  return (
    <>
      <Table
        label={translate('mentions.posts.authors')}
        rows={paged.rows}
        rowKey={({ author }) => author}
        columns={[
          { id: 'author', header: translate('workbook.head.author'), namesRow: true, cell: ({ name }) => <span className={css['breaks']}>{name}</span> },
          {
            id: 'mentions', header: translate('workbook.head.mentions'), isNumber: true,
            cell: ({ author, name, mentions }) => <FigureButton what={name} onPress={() => { origin({ kind: 'mentionsOf', of: 'author', whose: author }) }}>{mentions}</FigureButton>,
          },
          ...(lines.some(({ reach }) => reach !== '') ? [{ id: 'reach', header: translate('workbook.head.reach'), isNumber: true, cell: ({ reach }: AuthorLine) => reach }] : []),
        ]}
      />
      <ShowMore paged={paged} />
    </>
  )
}

function Voices({ lines }: { readonly lines: readonly VoiceLine[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const paged = usePaged(lines, AT_FIRST)
  if (lines.length === 0) return <p className={css['none']}>{translate('mentions.noVoices')}</p>
  return (
    <>
      <p className={css['remark']}>{translate('mentions.voices.note')}</p>
      <Table
        label={translate('mentions.posts.voices')}
        rows={paged.rows}
        rowKey={({ text }) => text}
        columns={[
          { id: 'text', header: translate('workbook.head.text'), namesRow: true, width: '60%', cell: ({ text }) => <span className={css['breaks']}>{text}</span> },
          { id: 'first', header: translate('mentions.column.first'), cell: ({ author }) => <span className={css['breaks']}>{author}</span> },
          {
            id: 'posts', header: translate('mentions.column.posts'), isNumber: true,
            cell: ({ text, mentions }) => <FigureButton what={text} onPress={() => { origin({ kind: 'mentionsOf', of: 'words', whose: text }) }}>{mentions}</FigureButton>,
          },
          { id: 'relayed', header: translate('mentions.column.relayed'), isNumber: true, cell: ({ relayed }) => relayed },
        ]}
      />
      <ShowMore paged={paged} />
    </>
  )
}

function Duplicates({ lines }: { readonly lines: readonly DuplicateLine[] }) {
  const translate = useTranslate()
  const paged = usePaged(lines, AT_FIRST)
  if (lines.length === 0) return <p className={css['none']}>{translate('mentions.noDuplicates')}</p>
  return (
    <>
      <p className={css['remark']}>{translate('mentions.duplicates.note')}</p>
      <Table
        label={translate('mentions.posts.duplicates')}
        rows={paged.rows}
        rowKey={({ key }) => key}
        columns={[
          { id: 'text', header: translate('workbook.head.text'), namesRow: true, width: '50%', cell: ({ text }) => <span className={css['breaks']}>{text}</span> },
          { id: 'author', header: translate('workbook.head.author'), cell: ({ author }) => <span className={css['breaks']}>{author}</span> },
          { id: 'rows', header: translate('workbook.head.rows'), isNumber: true, cell: ({ rows }) => rows },
          { id: 'source', header: translate('workbook.head.source'), cell: ({ source, more }) => <SourceText source={source} more={more} /> },
        ]}
      />
      <ShowMore paged={paged} />
    </>
  )
}
