import { PencilLine } from 'lucide-react'
import type { ImportRow } from '../../../shared/contract/answers.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { RecognisedColumn } from '../../../shared/sheets/recognised.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge, type BadgeLook } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { asItWas, saidOf, withDecision, type ImportDraft } from './import-draft.ts'
import { changesOf, rowTexts, type PreviewColumn } from './preview.view.ts'
import { problemsOf } from './problems.view.ts'
import type { RowAction } from './row-actions.view.ts'
import { readingChange } from './reading.view.ts'
import { RowChanges } from './row-changes.tsx'
import type { EditedRow } from './row-editor.tsx'
import { RowProblemLine } from './row-problem.tsx'
import css from './rows-table.module.css'
import { saidText } from './said.view.ts'

const LOOKS: Readonly<Record<ImportRow['outcome'], BadgeLook>> = {
  added: 'new', updated: 'update', unchanged: 'neutral', ignored: 'neutral', rejected: 'trouble',
}

/** A row of the file: what it says, what becomes of it, what it changes, and under it its problems with their answers. */
export function PreviewRow({ row, index, kind, shown, columns, plan, draft, onChange, onEdit }: {
  readonly row: ImportRow
  /** Its place in the table, the header being 1. */
  readonly index: number
  readonly kind: ImportKind
  readonly shown: readonly PreviewColumn[]
  readonly columns: readonly RecognisedColumn[]
  readonly plan: Plan
  readonly draft: ImportDraft
  readonly onChange: (change: (draft: ImportDraft) => ImportDraft) => void
  readonly onEdit: (edited: EditedRow) => void
}) {
  const translate = useTranslate()
  const texts = rowTexts(row, shown, columns, plan, translate)
  const changes = changesOf(row, kind, plan, translate)
  const reading = readingChange(row, translate)
  const problems = problemsOf(row, kind, columns, plan, translate)
  const said = saidOf(draft, row)
  const saidWords = [
    ...said.choices.map((choice) => saidText(choice, kind, plan, translate)),
    ...(said.fixes > 0 ? [translate('import.saidFixed', { count: said.fixes })] : []),
  ].join(' ')
  const act = (action: RowAction): void => {
    if (action.kind === 'edit') onEdit({ row, columns, index: action.index })
    else onChange((before) => withDecision(before, action.place ?? row, action.choice, action.among))
  }
  return (
    <div className={css['row']} data-look={problems.length > 0 ? 'toCheck' : row.outcome}>
      <div role="row" aria-rowindex={index} className={css['line']}>
        <span role="cell" className={css['number']}>{row.row}</span>
        {shown.map(({ key, isNumber, isMoment, isWide }, at) => (
          <span key={key} role="cell" className={css['cell']} data-number={isNumber ? 'yes' : 'no'} data-moment={isMoment ? 'yes' : 'no'} data-wide={isWide ? 'yes' : 'no'} data-rank={at} title={texts[at]}>
            <bdi>{texts[at]}</bdi>
          </span>
        ))}
        <span role="cell" className={css['state']}><Badge look={LOOKS[row.outcome]}>{translate(`import.outcome.${row.outcome}`)}</Badge></span>
      </div>
      {(changes.length > 0 || reading !== null) && (
        <div role="row" className={css['under']}><RowChanges changes={changes} reading={reading} /></div>
      )}
      {(said.choices.length > 0 || said.fixes > 0) && (
        <div role="row" className={css['under']}>
          <span role="cell" className={css['said']}>
            <PencilLine size={14} aria-hidden />
            <span><bdi>{saidWords}</bdi></span>
            <Button look="link" size="small" name={translate('import.putBackName', { row: row.row })} onPress={() => { onChange((before) => asItWas(before, row)) }}>
              {translate('import.putBack')}
            </Button>
          </span>
        </div>
      )}
      {problems.map((problem, at) => (
        <div key={`${String(at)} ${problem.text}`} role="row" className={css['under']}>
          <RowProblemLine problem={problem} onAct={act} />
        </div>
      ))}
    </div>
  )
}
