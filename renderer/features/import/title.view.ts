import type { Translate } from '../../../shared/i18n/translate.ts'
import type { ImportStage } from './import-stage.ts'
import { isOpenTable } from './lots.view.ts'

/** What the screen is about: "Import participants" once that is known. */
export function titleOf(stage: ImportStage, translate: Translate): string {
  const kind = stage.kind === 'check' ? stage.draft.kind : stage.kind === 'done' ? stage.importKind : null
  return kind === null ? translate('import.title') : translate(`import.title.${kind}`)
}

/** The file at hand: its name, its sheet where it has several, where its headers are; or how many files. */
export function subtitleOf(stage: ImportStage, translate: Translate): string | null {
  if (stage.kind === 'done') return namesOf(stage.files, translate)
  if (stage.kind !== 'check') return null
  const [file, ...others] = stage.files
  if (file === undefined) return null
  if (others.length > 0) {
    return `${translate('import.files', { count: stage.files.length })} : ${namesOf(stage.files.map(({ name }) => name), translate)}`
  }
  const { sheet } = stage.draft
  const open = file.recognised.tables.filter((table) => (sheet === null ? isOpenTable(table) : table.name === sheet))
  const [table] = open
  if (table === undefined || open.length > 1) return file.name
  return [
    file.name,
    ...(table.name === '' || table.name === file.name ? [] : [translate('import.sheet', { sheet: table.name })]),
    ...(table.headerRow === null ? [] : [translate('import.headerRow', { row: table.headerRow })]),
  ].join(' · ')
}

/** Files named in the title; ten return sheets would fill the screen with their names. */
const NAMED = 3

function namesOf(names: readonly string[], translate: Translate): string {
  const more = names.length - NAMED
  return [...names.slice(0, NAMED), ...(more > 0 ? [translate('import.filesMore', { count: more })] : [])].join(' · ')
}
