import { Copy, FileDown, Files, Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { replyDeadline } from '../../../shared/domain/recap/reply-deadline.ts'
import { hasAddress } from '../../../shared/domain/roster/mail-addresses.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { translator } from '../../../shared/i18n/translate.ts'
import { mailRecords } from '../../../shared/sheets/mail-fields.ts'
import { useCopy, useExportMessages } from '../../actions/use-export.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { fieldMarks, filledIn, templateOf, toKeep, unknownFields } from './message.view.ts'
import css from './message.module.css'

/** People whose message can be looked at: more are not read one by one. */
const PREVIEWED = 100

interface MessageDialogProps {
  readonly plan: Plan
  readonly people: readonly Participant[]
  readonly phase: 'before' | 'after'
  readonly today: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/**
 * A message to those who are chased (O3): written once and kept with the campaign, seen as each will read it, copied or
 * saved as drafts.
 */
export function MessageDialog({ isOpen, onClose, ...props }: MessageDialogProps) {
  const translate = useTranslate()
  return (
    <Dialog title={translate('outreach.message.title', { count: props.people.length })} isOpen={isOpen} onClose={onClose} place="wide">
      <MessageForm {...props} />
    </Dialog>
  )
}

function MessageForm({ plan, people, phase, today }: Omit<MessageDialogProps, 'isOpen' | 'onClose'>) {
  const translate = useTranslate()
  const copy = useCopy()
  const save = useExportMessages()
  const campaign = campaignOf(plan)
  // What others read is in the campaign's language, whatever the window's.
  const words = useMemo(() => translator(campaign.language), [campaign.language])
  const run = usePlanStore((state) => state.run)
  const kept = templateOf(campaign, phase, words)
  // What is being typed is seen in the preview at once; it is kept when the field is left.
  const [typed, setTyped] = useState<Partial<typeof kept>>({})
  const { subject, body } = { ...kept, ...typed }
  const type = (field: keyof typeof kept) => (text: string) => { setTyped((now) => ({ ...now, [field]: text })) }
  // What was typed in the other field may still be on its way to the campaign.
  const keep = (field: keyof typeof kept) => async (text: string) => {
    const outcome = await run({ type: 'outreach.writeMessage', kind: phase, message: toKeep({ ...kept, ...typed, [field]: text }, phase, words) })
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([name]) => name !== field)))
    return outcome
  }
  const [deadline, setDeadline] = useState<string | null>(() => replyDeadline(phase, today, campaign.day))
  const [shown, setShown] = useState<string | null>(people[0]?.id ?? null)
  const records = useMemo(
    () => mailRecords(plan, people, { phase, deadline: deadline ?? replyDeadline(phase, today, campaign.day), between: '\n' }, words),
    [plan, people, phase, deadline, today, campaign.day, words],
  )
  const messageTo = (person: Participant, index: number) => {
    const record = records[index]
    const to = hasAddress(person.email) ? person.email.trim() : ''
    return record === undefined ? [] : [{ name: printName(person), to, subject: filledIn(subject, record, words), body: filledIn(body, record, words) }]
  }
  const index = Math.max(0, people.findIndex(({ id }) => id === shown))
  const person = people[index]
  const [one] = person === undefined ? [] : messageTo(person, index)
  const unknown = unknownFields({ subject, body }, words)
  return (
    <div className={css['columns']}>
      <div className={css['side']}>
        <DateField label={translate('outreach.message.deadline')} value={deadline} onChange={setDeadline} />
        <TextField label={translate('outreach.message.subject')} value={kept.subject} onType={type('subject')} onCommit={keep('subject')} />
        <TextArea label={translate('outreach.message.body')} rows={11} value={kept.body} onType={type('body')} onCommit={keep('body')} />
        <p className={css['note']}>{translate('outreach.message.fields', { fields: fieldMarks(words).join(' ') })}</p>
        {campaign.messages[phase] !== null && (
          <div>
            <Button size="small" look="quiet" icon={Undo2} onPress={() => run({ type: 'outreach.writeMessage', kind: phase, message: null })}>
              {translate('outreach.message.ownWords')}
            </Button>
          </div>
        )}
        {unknown.length > 0 && <p role="status" className={css['wrong']}>{translate('outreach.message.unknown', { fields: unknown.join(' ') })}</p>}
      </div>
      <div className={css['side']}>
        <FormRow>
          <Select<string>
            label={translate('outreach.message.preview')} value={person?.id ?? null} onChange={setShown}
            options={people.slice(0, PREVIEWED).map((each) => ({ value: each.id, label: printName(each) }))}
          />
        </FormRow>
        {one !== undefined && (
          <article className={css['letter']} aria-label={translate('outreach.message.previewOf', { name: one.name })}>
            <p className={css['to']}>{one.to === '' ? translate('outreach.message.noAddress') : one.to}</p>
            <p className={css['subject']}>{one.subject}</p>
            <p className={css['body']}>{one.body}</p>
          </article>
        )}
        <p className={css['note']}>{translate('outreach.message.neverSent')}</p>
        <div className={css['end']}>
          <Button size="small" icon={Copy} isDisabled={one === undefined} onPress={() => one !== undefined && copy(`${one.subject}\n\n${one.body}`)}>
            {translate('outreach.message.copy')}
          </Button>
          <Button size="small" icon={FileDown} isDisabled={one === undefined} onPress={() => one !== undefined && save([one])}>
            {translate('outreach.message.saveOne')}
          </Button>
          {people.length > 1 && (
            <Button size="small" look="primary" icon={Files} onPress={() => save(people.flatMap(messageTo))}>
              {translate('outreach.message.saveAll', { count: people.length })}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
