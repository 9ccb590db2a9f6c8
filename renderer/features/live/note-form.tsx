import { useState, type KeyboardEvent } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import { KEY_OF } from './live-keys.ts'
import css from './live.module.css'
import type { LiveRow } from './live.view.ts'

export const NOTE_KINDS = ['incident', 'verbatim', 'idea'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

export interface NoteFormProps {
  readonly plan: Plan
  readonly row: LiveRow | null
  readonly kind: NoteKind
  readonly onKind: (kind: NoteKind) => void
  /** The note is written, or given up: the keys of the day go on. */
  readonly onDone: () => void
}

/** One line to write: an incident, what somebody said, an idea; about the chosen row where it is on air, or where she says so. */
export function NoteForm({ plan, row, kind, onKind, onDone }: NoteFormProps) {
  const translate = useTranslate()
  const run = useRun()
  const [text, setText] = useState('')
  const [about, setAbout] = useState<{ readonly key: string; readonly isAbout: boolean } | null>(null)
  const [speaker, setSpeaker] = useState<ParticipantId | null>(null)
  const isAbout = row !== null && (about?.key === row.key ? about.isAbout : row.state === 'live')
  const add = async (): Promise<void> => {
    if (text.trim() === '') return
    const { slot, stream } = isAbout ? row : { slot: null, stream: null }
    const participant = kind === 'verbatim' ? speaker : null
    const added = await run({ type: 'day.log', kind, text: text.trim(), slot, stream, participant, corrects: null })
    if (!added.ok) return
    setText('')
    setSpeaker(null)
    onDone()
  }
  const giveUp = (event: KeyboardEvent): void => { if (event.key === 'Escape') onDone() }
  return (
    <form className={css['newLine']} onSubmit={(event) => { event.preventDefault(); void add() }} onKeyDown={giveUp}>
      <ToggleGroup label={translate('live.logKind')} value={kind} onChange={onKind}
        options={NOTE_KINDS.map((one) => ({ value: one, label: translate(`live.kind.${one}`), hotkey: KEY_OF[one] }))} />
      <div className={css['write']} data-live-note>
        <TextField label={translate('live.note')} isLabelHidden placeholder={translate('live.notePlaceholder')} value={text} onType={setText} onCommit={() => null} />
        <Button type="submit" isDisabled={text.trim() === ''}>{translate('live.do.note')}</Button>
      </div>
      {kind === 'verbatim' && (
        <ComboBox label={translate('live.whoSaid')} placeholder={translate('live.whoSaidPlaceholder')} empty={translate('live.nobody')} value={speaker}
          options={rowsOf(plan.participants).map((person) => ({ value: person.id, label: printName(person) }))} onChange={setSpeaker} />
      )}
      {row !== null && (
        <Checkbox label={translate('live.about', { title: row.title })} isSelected={isAbout} onChange={(chosen) => { setAbout({ key: row.key, isAbout: chosen }) }} />
      )}
    </form>
  )
}
