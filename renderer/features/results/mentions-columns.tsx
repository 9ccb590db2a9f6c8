import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import type { AuthorLine, DuplicateLine, VoiceLine } from './mentions.view.ts'
import css from './results.module.css'
import { SourceText } from './source-text.tsx'

/** Opens the origin of a number. */
type Follow = (ref: FigureRef) => void

/** Of posts by author: how many, and the largest reach where any row gives one. */
export function authorColumns(lines: readonly AuthorLine[], translate: Translate, follow: Follow): readonly TableColumn<AuthorLine>[] {
  return [
    { id: 'author', header: translate('workbook.head.author'), namesRow: true, cell: ({ name }) => <span className={css['breaks']}>{name}</span> },
    {
      id: 'mentions', header: translate('workbook.head.mentions'), isNumber: true,
      cell: ({ author, name, mentions }) => <FigureButton what={name} onPress={() => { follow({ kind: 'mentionsOf', of: 'author', whose: author }) }}>{mentions}</FigureButton>,
    },
    ...(lines.some(({ reach }) => reach !== '') ? [{ id: 'reach', header: translate('workbook.head.reach'), isNumber: true, cell: ({ reach }: AuthorLine) => reach }] : []),
  ]
}

/** Of posts with the same words: who said them first, how many posts, how many of them carry the words on. */
export function voiceColumns(translate: Translate, follow: Follow): readonly TableColumn<VoiceLine>[] {
  const number = (of: 'words' | 'relayed', header: string, value: (line: VoiceLine) => string): TableColumn<VoiceLine> => ({
    id: of, header, isNumber: true,
    cell: (line) => (
      <FigureButton what={translate('mentions.numberOf', { what: header, text: line.text })} onPress={() => { follow({ kind: 'mentionsOf', of, whose: line.text }) }}>{value(line)}</FigureButton>
    ),
  })
  return [
    { id: 'text', header: translate('workbook.head.text'), namesRow: true, width: '60%', cell: ({ text }) => <span className={css['breaks']}>{text}</span> },
    { id: 'first', header: translate('mentions.column.first'), cell: ({ author }) => <span className={css['breaks']}>{author}</span> },
    number('words', translate('mentions.column.posts'), ({ mentions }) => mentions),
    number('relayed', translate('mentions.column.relayed'), ({ relayed }) => relayed),
  ]
}

/** Of a post that the files have more than once: in how many rows, and the first of them. */
export function duplicateColumns(translate: Translate, follow: Follow): readonly TableColumn<DuplicateLine>[] {
  return [
    { id: 'text', header: translate('workbook.head.text'), namesRow: true, width: '50%', cell: ({ text }) => <span className={css['breaks']}>{text}</span> },
    { id: 'author', header: translate('workbook.head.author'), cell: ({ author }) => <span className={css['breaks']}>{author}</span> },
    {
      id: 'rows', header: translate('workbook.head.rows'), isNumber: true,
      cell: ({ post, text, rows }) => <FigureButton what={text} onPress={() => { follow({ kind: 'copies', post }) }}>{rows}</FigureButton>,
    },
    { id: 'source', header: translate('workbook.head.source'), cell: ({ source, more }) => <SourceText source={source} more={more} /> },
  ]
}
