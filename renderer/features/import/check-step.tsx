import { useState } from 'react'
import { describeError } from '../../../shared/i18n/describe-error.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CheckFoot } from './check-foot.tsx'
import { CheckHead } from './check-head.tsx'
import { CheckProgress } from './check-progress.tsx'
import css from './check-step.module.css'
import { ClockNotices } from './clock-notices.tsx'
import { ColumnsPanel } from './columns-panel.tsx'
import { FileNotes } from './file-notes.tsx'
import { withFixes, type ImportDraft } from './import-draft.ts'
import type { Checking, WaitingLot } from './import-stage.ts'
import { isRecognised, tablesInUse } from './tables.view.ts'
import { QuestionsBar } from './questions-bar.tsx'
import { RowEditor, type EditedRow } from './row-editor.tsx'
import { RowsTable } from './rows-table.tsx'
import { SessionNotices } from './session-notices.tsx'

/** What the files would do, before they do it: their columns at the left where they are not known, their rows at the right. */
export function CheckStep({ stage, waiting, onChange, onAccept, onBack, onNext }: {
  readonly stage: Checking
  readonly waiting: readonly WaitingLot[]
  readonly onChange: (change: (draft: ImportDraft) => ImportDraft) => void
  readonly onAccept: () => unknown
  readonly onBack: () => unknown
  /** On to the next lot without this one. */
  readonly onNext: () => unknown
}) {
  const translate = useTranslate()
  const { draft, files, check, work, session } = stage
  const tables = tablesInUse(files, draft)
  const [shown, setShown] = useState<boolean | null>(null)
  const [only, setOnly] = useState<'all' | 'toCheck'>('all')
  const [edited, setEdited] = useState<EditedRow | null>(null)
  const hasPanel = shown ?? !isRecognised(tables, draft)
  return (
    <div className={css['check']} data-panel={hasPanel ? 'yes' : 'no'}>
      {hasPanel && <ColumnsPanel tables={tables} draft={draft} onChange={onChange} />}
      <section className={css['rows']} aria-label={translate('import.rows')}>
        <CheckHead check={check} only={only} onOnly={setOnly}>
          <Button size="small" look="quiet" onPress={() => { setShown(!hasPanel) }}>
            {translate(hasPanel ? 'import.hideColumns' : 'import.showColumns')}
          </Button>
        </CheckHead>
        <div className={css['above']}>
          <QuestionsBar files={files} draft={draft} check={check} onChange={onChange} />
          <SessionNotices stage={stage} waiting={waiting} />
          {stage.isStale && <Notice look="warning" isLive>{translate('import.stale')}</Notice>}
          {stage.error !== null && <Notice look="error">{describeError(stage.error, translate)}</Notice>}
          {check !== null && <ClockNotices check={check} draft={draft} onChange={onChange} />}
          {check !== null && <FileNotes check={check} tables={tables} />}
        </div>
        {work === 'checking' && <CheckProgress session={session} isFirst={check === null} onCancel={onBack} />}
        {check !== null && draft.kind !== null && (
          <RowsTable
            session={session} check={check} draft={draft} kind={draft.kind} files={files} only={only} isNarrow={hasPanel}
            onChange={onChange} onEdit={setEdited}
          />
        )}
        <CheckFoot stage={stage} isMapped={draft.mapping.length > 0} onAccept={onAccept} onBack={onBack} onSkip={waiting.length > 0 ? onNext : null} />
      </section>
      {edited !== null && (
        <RowEditor
          edited={edited}
          onClose={() => { setEdited(null) }}
          onApply={(cells) => {
            onChange((before) => withFixes(before, edited.row, cells))
            setEdited(null)
          }}
        />
      )}
    </div>
  )
}
