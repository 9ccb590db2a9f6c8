import { useState } from 'react'
import type { NextStep } from '../../../shared/domain/recap/next-step.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const BLANK = { text: '', due: null, when: '', owner: '', seedsCampaign: false } as const

/** A next step being written; `null`: a new one. */
export function NextStepDialog({ step, onClose }: { readonly step: NextStep | null; readonly onClose: () => void }) {
  const translate = useTranslate()
  const run = useRun()
  const [fields, setFields] = useState<Omit<NextStep, 'id'>>(() => fieldsOf(step))
  const change = (changes: Partial<typeof fields>): void => { setFields((now) => ({ ...now, ...changes })) }
  const save = async (): Promise<void> => {
    const told = { ...fields, text: fields.text.trim() }
    const saved = await run(step === null ? { type: 'nextStep.add', fields: told } : { type: 'nextStep.edit', id: step.id, changes: told })
    if (saved.ok) onClose()
  }
  const say = (what: 'when' | 'owner') => (text: string): void => { change({ [what]: text }) }
  const sayText = (text: string): void => { change({ text }) }

  return (
    <FormDialog
      title={translate(step === null ? 'rexScreen.step.new' : 'rexScreen.step.edit')}
      isOpen
      onClose={onClose}
      submitLabel={translate('rexScreen.save')}
      canSubmit={fields.text.trim() !== ''}
      onSubmit={save}
    >
      <TextArea label={translate('rexScreen.step.text')} value={fields.text} onType={sayText} onCommit={sayText} autoFocus rows={2} />
      <FormRow>
        <DateField label={translate('rexScreen.step.due')} value={fields.due} onChange={(due) => { change({ due }) }} />
        <TextField
          label={translate('rexScreen.step.when')}
          description={translate('rexScreen.step.whenHelp')}
          value={fields.when}
          onType={say('when')}
          onCommit={say('when')}
        />
      </FormRow>
      <TextField label={translate('workbook.head.owner')} value={fields.owner} onType={say('owner')} onCommit={say('owner')} />
      <Checkbox label={translate('rexScreen.step.seeds')} isSelected={fields.seedsCampaign} onChange={(seedsCampaign) => { change({ seedsCampaign }) }} />
    </FormDialog>
  )
}

function fieldsOf(step: NextStep | null): Omit<NextStep, 'id'> {
  if (step === null) return BLANK
  const { text, due, when, owner, seedsCampaign } = step
  return { text, due, when, owner, seedsCampaign }
}
