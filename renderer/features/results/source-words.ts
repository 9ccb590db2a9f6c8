import type { NamedSource } from '../../../shared/domain/recap/recap-rows.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { sourceLabel } from '../../../shared/sheets/recap/labels.ts'

/** Where a fact was read, as short as it can be: a text file has one table, whose name only repeats the file's. */
export function sourceWords(source: NamedSource, translate: Translate): string {
  if (source.kind === 'file' && isOneTable(source)) return translate('resultsScreen.sourceRow', { file: source.file, row: source.row })
  return sourceLabel(source, translate)
}

function isOneTable({ file, sheet }: { readonly file: string; readonly sheet: string }): boolean {
  return sheet === '' || sheet === file
}
