import { useState } from 'react'
import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import type { LogEntry } from '../../../shared/domain/day/log-entry.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { LiveRow } from './live.view.ts'
import { rowTime } from './row-words.ts'
import { typedInstant } from './start-instants.ts'

interface AskProps {
  readonly title: string
  readonly label: string
  readonly description?: string
  readonly first: string
  readonly submitLabel: string
  /** What a text asks for; `null` where it cannot be taken, which `wrong` says. */
  readonly commandOf: (text: string) => WindowCommand | null
  readonly wrong?: string
  readonly done?: string
  readonly onClose: () => void
}

/** One text, one command. */
function AskText({ title, label, description, first, submitLabel, commandOf, wrong, done, onClose }: AskProps) {
  const run = useRun()
  const [text, setText] = useState(first)
  const command = commandOf(text)
  const submit = async (): Promise<void> => {
    if (command !== null && (await run(command, done)).ok) onClose()
  }
  return (
    <FormDialog title={title} isOpen onClose={onClose} submitLabel={submitLabel} canSubmit={command !== null} onSubmit={submit}>
      <TextField label={label} description={description} value={text} onType={setText} onCommit={() => null} autoFocus
        error={command === null && text.trim() !== '' ? wrong : null} />
    </FormDialog>
  )
}

interface RowProps {
  readonly row: LiveRow
  readonly onClose: () => void
}

/** A slot that began a while ago: fast entry afterwards ("10:04 started"). */
export function StartAtDialog({ plan, row, onClose }: RowProps & { readonly plan: Plan }) {
  const translate = useTranslate()
  return (
    <AskText title={translate('live.startAtTitle')} label={translate('live.time')} first={rowTime(row)} submitLabel={translate('live.do.start')}
      wrong={translate('live.notATime')} done={translate('live.said.started', { title: row.title })} onClose={onClose}
      commandOf={(text) => {
        const at = typedInstant(campaignOf(plan), text)
        return at === null || row.slot === null ? null : { type: 'day.startSlot', slot: row.slot, at }
      }} />
  )
}

/** Why a slot will not take place. */
export function ReasonDialog({ row, onClose }: RowProps) {
  const translate = useTranslate()
  const { slot, title } = row
  return (
    <AskText title={translate('live.cancelTitle', { title })} label={translate('live.reason')} first="" submitLabel={translate('live.cancelSlot')}
      done={translate('live.said.cancelled', { title })} onClose={onClose}
      commandOf={(reason) => (slot === null ? null : { type: 'schedule.cancelSlot', slot, reason: reason.trim() })} />
  )
}

/** The link of a stream, pasted. */
export function LinkDialog({ row, onClose }: RowProps) {
  const translate = useTranslate()
  const { stream } = row
  return (
    <AskText title={translate('live.linkTitle', { title: row.title })} label={translate('live.link')} description={translate('live.linkNote')}
      first={row.link} submitLabel={translate('live.save')} onClose={onClose}
      commandOf={(link) => (stream === null ? null : { type: 'day.pasteLink', stream, link })} />
  )
}

interface CorrectProps {
  readonly entry: LogEntry
  readonly text: string
  readonly onClose: () => void
}

/** A new line in the place of an earlier one, which stays. */
export function CorrectDialog({ entry, text, onClose }: CorrectProps) {
  const translate = useTranslate()
  const { id, kind, slot, stream, participant } = entry
  return (
    <AskText title={translate('live.correctTitle')} label={translate('live.note')} description={translate('live.correctNote')} first={text}
      submitLabel={translate('live.correct')} onClose={onClose}
      commandOf={(typed) =>
        typed.trim() === '' || typed === text ? null : { type: 'day.log', kind, text: typed.trim(), slot, stream, participant, corrects: id }} />
  )
}
