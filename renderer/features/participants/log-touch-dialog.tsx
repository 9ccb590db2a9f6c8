import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { useRun } from '../../actions/use-run.ts'
import { useToday } from '../../actions/use-today.ts'
import { useTouchForm } from '../../actions/use-touch-form.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TouchFields } from '../../ui/touch-fields.tsx'

interface LogTouchProps {
  /** Whom it is about; nobody closes the dialog. */
  readonly people: readonly Participant['id'][]
  readonly onClose: () => void
}

/** One touch (a mail, a meeting) with everybody chosen; who was to contact becomes contacted. */
export function LogTouchDialog(props: LogTouchProps) {
  return props.people.length === 0 ? null : <LogTouchForm {...props} />
}

function LogTouchForm({ people, onClose }: LogTouchProps) {
  const translate = useTranslate()
  const run = useRun()
  const { said, fields: asked } = useTouchForm({ channel: 'mail', date: useToday(), text: '' })
  const save = async (): Promise<void> => {
    if (said === null) return
    const { date, ...rest } = said
    const fields = { ...rest, at: { kind: 'date', date }, participants: [...people] } as const
    const logged = await run({ type: 'touch.add', fields }, translate('participants.touchLogged', { count: people.length }))
    if (logged.ok) onClose()
  }
  return (
    <FormDialog
      title={translate('participants.touchTitle', { count: people.length })}
      isOpen
      onClose={onClose}
      submitLabel={translate('participants.touch.save')}
      canSubmit={said !== null}
      onSubmit={save}
    >
      <TouchFields {...asked} />
    </FormDialog>
  )
}
