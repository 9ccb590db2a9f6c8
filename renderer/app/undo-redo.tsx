import { Redo2, Undo2 } from 'lucide-react'
import { useRedo, useUndo } from '../actions/use-run.ts'
import { usePlanStore } from '../api/plan-store.ts'
import { useTranslate } from '../i18n/language.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { stepWords } from './step-words.ts'

/** Undo and redo, in the header of every screen; their tooltips say what they would take back or do again. */
export function UndoRedo() {
  const translate = useTranslate()
  const { undoLabel, redoLabel } = usePlanStore()
  const undo = useUndo()
  const redo = useRedo()
  return (
    <>
      <IconButton
        icon={Undo2}
        label={undoLabel === null ? translate('frame.nothingToUndo') : translate('frame.undo', { label: stepWords(undoLabel, translate) })}
        isDisabled={undoLabel === null}
        onPress={undo}
      />
      <IconButton
        icon={Redo2}
        label={redoLabel === null ? translate('frame.nothingToRedo') : translate('frame.redo', { label: stepWords(redoLabel, translate) })}
        isDisabled={redoLabel === null}
        onPress={redo}
      />
    </>
  )
}
