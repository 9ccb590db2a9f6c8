import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useMemo, useState, type KeyboardEvent } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { eventsOf, readDayLines } from '../../../shared/sheets/day-lines/read-day-lines.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import css from './fast-entry.module.css'
import { linesLeft, toldLines } from './fast-entry.view.ts'

interface Props {
  readonly plan: Plan
  /** The row that a line means which names none. */
  readonly chosen: SlotId | null
  readonly onClose: () => void
}

/** The day typed in afterwards, one event a line; what is not understood stays in the box with what to write instead. */
export function FastEntryDialog({ plan, chosen, onClose }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const [text, setText] = useState('')
  const lines = useMemo(() => readDayLines(text, plan, { chosen, now: new Date().toISOString() }), [text, plan, chosen])
  const events = eventsOf(lines)
  const row = chosen === null ? undefined : rowOf(plan.slots, chosen)
  const apply = async (): Promise<void> => {
    if (events.length === 0) return
    const left = linesLeft(lines)
    const noted = await run({ type: 'day.noteMany', events }, translate('fastEntry.done', { count: events.length }))
    if (!noted.ok) return
    if (left === '') onClose()
    else setText(left)
  }
  const applyByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void apply()
  }
  return (
    <Dialog title={translate('fastEntry.title')} isOpen onClose={onClose} place="wide" actions={
      <>
        <Button onPress={onClose}>{translate('fastEntry.close')}</Button>
        <Button look="primary" isDisabled={events.length === 0} onPress={apply}>{events.length === 0 ? translate('fastEntry.applyNone') : translate('fastEntry.apply', { count: events.length })}</Button>
      </>
    }>
      <div className={css['entry']} onKeyDownCapture={applyByKey}>
        <TextArea label={translate('fastEntry.label')} rows={8} value={text} onType={setText} onCommit={setText} autoFocus
          placeholder={translate('fastEntry.example')}
          description={row === undefined ? translate('fastEntry.hint') : translate('fastEntry.hintChosen', { title: `${row.ref} ${row.title}`.trim() })} />
        <ol className={css['lines']} aria-label={translate('fastEntry.preview')} aria-live="polite">
          {toldLines(lines, plan, translate).map(({ number, text: line, isUnderstood, said }) => (
            <li key={number} className={isUnderstood ? css['good'] : css['wrong']}>
              <span className={css['number']}>{number}</span>
              {isUnderstood ? <CircleCheck size={15} aria-hidden /> : <TriangleAlert size={15} aria-hidden />}
              <span className={css['said']}>{!isUnderstood && <span className={css['typed']}>{line}</span>}{said}</span>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  )
}
