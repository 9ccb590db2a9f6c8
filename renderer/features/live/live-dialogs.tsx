import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { CorrectDialog, LinkDialog, ReasonDialog, StartAtDialog } from './small-dialogs.tsx'
import { CorrectStreamDialog } from './correct-stream-dialog.tsx'
import { FastEntryDialog } from './fast-entry-dialog.tsx'
import { FiguresDialog } from './figures-dialog.tsx'
import { ImproviseDialog, ReplaceDialog } from './people-dialogs.tsx'
import { ReadyDialog } from './ready-dialog.tsx'
import { TrendDialog } from './trend-dialog.tsx'
import type { LiveQuestion } from './use-live-actions.ts'

interface Props {
  readonly plan: Plan
  readonly question: LiveQuestion | null
  readonly onClose: () => void
}

/** The one question that is open. */
export function LiveDialogs({ plan, question, onClose }: Props) {
  switch (question?.kind) {
    case undefined:
      return null
    case 'startAt':
      return <StartAtDialog plan={plan} row={question.row} onClose={onClose} />
    case 'figures':
      return <FiguresDialog plan={plan} row={question.row} endedAt={question.endedAt} onClose={onClose} />
    case 'cancel':
      return <ReasonDialog row={question.row} onClose={onClose} />
    case 'replace':
      return <ReplaceDialog plan={plan} row={question.row} onClose={onClose} />
    case 'improvise':
      return <ImproviseDialog plan={plan} onClose={onClose} />
    case 'typeDay':
      return <FastEntryDialog plan={plan} chosen={question.chosen} onClose={onClose} />
    case 'link':
      return <LinkDialog row={question.row} onClose={onClose} />
    case 'trend':
      return <TrendDialog plan={plan} trend={question.trend} onClose={onClose} />
    case 'correctStream':
      return <CorrectStreamDialog plan={plan} stream={question.stream} onClose={onClose} />
    case 'ready':
      return <ReadyDialog plan={plan} rows={question.rows} onClose={onClose} />
    case 'correct':
      return <CorrectDialog entry={question.entry} text={question.text} onClose={onClose} />
  }
}
