import type { FocusEvent, KeyboardEvent } from 'react'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import css from './rex-part.module.css'
import { textOf, type RexPartView } from './rex.view.ts'

export interface PartEditorProps {
  readonly view: RexPartView
  /** Reading again; `byKey` when the keyboard asked for it, and the focus needs a place to go. */
  readonly onLeave: (byKey: boolean) => void
}

/**
 * A part being written: plain text, kept on leaving it or on Ctrl+Enter, with the facts of the draft as they stand. It
 * stays open when it cannot be saved, so that nothing typed is lost.
 */
export function PartEditor({ view, onLeave }: PartEditorProps) {
  const translate = useTranslate()
  const run = useRun()
  const text = textOf(view)

  const save = async (typed: string): Promise<unknown> => {
    // Nothing left is no text of hers: the part goes back to what its figures say.
    const saved = await run(
      typed.trim() === ''
        ? { type: 'recap.useDraft', part: view.part }
        : { type: 'recap.editText', part: view.part, text: typed, basedOn: view.basedOn },
    )
    if (saved.ok) onLeave(false)
    return saved
  }
  const leaveUnchanged = (event: FocusEvent): void => {
    if (event.target instanceof HTMLTextAreaElement && event.target.value === text) onLeave(false)
  }
  const leaveByKey = (event: KeyboardEvent): void => {
    const isUnchanged = event.target instanceof HTMLTextAreaElement && event.target.value === text
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (isDone && isUnchanged) onLeave(true)
  }

  return (
    <div className={css['editor']} onBlur={leaveUnchanged} onKeyDown={leaveByKey}>
      <TextArea
        label={translate('rexScreen.editLabel', { part: view.title })}
        isLabelHidden
        description={translate('rexScreen.editHelp')}
        value={text}
        onCommit={save}
        autoFocus
        rows={4}
      />
    </div>
  )
}
