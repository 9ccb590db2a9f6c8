import type { ImportCheck } from '../../../shared/contract/answers.ts'
import { describeIssue } from '../../../shared/i18n/describe-issue.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import css from './check-step.module.css'
import type { TableInUse } from './tables.view.ts'

/** What is asked by a question of its own is not said again. */
const ASKED: readonly string[] = ['file.noAccount', 'dates.ambiguous']

/** What there is to say of the files as a whole: one sentence stands, more fold away. */
export function FileNotes({ check, tables }: { readonly check: ImportCheck; readonly tables: readonly TableInUse[] }) {
  const translate = useTranslate()
  const notes = check.files.flatMap(({ name, issues }) =>
    issues.filter((issue) => !ASKED.includes(issue.code) && !isTaken(issue, name, tables)).map((issue) => ({ file: name, text: describeIssue({ ...issue, row: null }, translate) })),
  )
  const [first, ...others] = notes
  if (first === undefined) return null
  const several = check.files.length > 1
  const textOf = ({ file, text }: (typeof notes)[number]): string => (several ? `${file} : ${text}` : text)
  if (others.length === 0) return <Notice look="info"><bdi>{textOf(first)}</bdi></Notice>
  return (
    <Notice look="info">
      <details className={css['notes']}>
        <summary>{translate('import.notes', { count: notes.length })}</summary>
        <ul>
          {notes.map((note, index) => <li key={`${String(index)} ${note.text}`}><bdi>{textOf(note)}</bdi></li>)}
        </ul>
      </details>
    </Notice>
  )
}

/** A sheet that nothing recognised, or that is hidden, is taken in once she says what it is. */
function isTaken({ code, sheet }: Issue, file: string, tables: readonly TableInUse[]): boolean {
  return (code === 'file.unknownSheet' || code === 'file.hiddenSheet') && tables.some((one) => one.file === file && one.table.name === sheet)
}
