import type { NamedSource } from '../../../shared/domain/recap/recap-rows.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { sourceWords } from './source-words.ts'
import css from './source-text.module.css'

/** Where a figure was read, on one line: the name of a long file is cut, its row never. The whole stands in the origin. */
export function SourceText({ source, more = 0 }: { readonly source: NamedSource | undefined; readonly more?: number }) {
  const translate = useTranslate()
  if (source === undefined) return null
  const others = more > 0 ? ` ${translate('resultsScreen.more', { count: more })}` : ''
  if (source.kind === 'typed') return <span className={css['source']}>{sourceWords(source, translate)}{others}</span>
  return (
    <span className={css['source']}>
      <span className={css['file']}>{source.file}</span>
      <span className={css['row']}>{translate('resultsScreen.sourceShortRow', { row: source.row })}{others}</span>
    </span>
  )
}
