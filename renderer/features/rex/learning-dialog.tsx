import { useState } from 'react'
import type { Learning } from '../../../shared/domain/recap/learning.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import css from './learning-dialog.module.css'
import { evidenceStreams, formatChoices } from './learnings.view.ts'

export interface LearningDialogProps {
  /** `null`: a new one. */
  readonly learning: Learning | null
  readonly recap: Recap
  readonly onClose: () => void
}

/** A learning being written, with the streams that it rests on. */
export function LearningDialog({ learning, recap, onClose }: LearningDialogProps) {
  const translate = useTranslate()
  const run = useRun()
  const [text, setText] = useState(learning?.text ?? '')
  const [format, setFormat] = useState(learning?.format ?? '')
  const [chosen, setChosen] = useState<ReadonlySet<StreamId>>(new Set(learning?.evidence.streams ?? []))
  const streams = evidenceStreams(recap, translate)
  const ofFormat = streams.filter((stream) => format !== '' && stream.format === format)

  const toggle = (id: StreamId, isSelected: boolean): void => {
    setChosen(new Set(isSelected ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  }
  const save = async (): Promise<void> => {
    const evidence = { figures: [], log: [], ...learning?.evidence, streams: [...chosen] }
    const fields = { text: text.trim(), format, evidence }
    const saved = await run(learning === null ? { type: 'learning.add', fields } : { type: 'learning.edit', id: learning.id, changes: fields })
    if (saved.ok) onClose()
  }

  return (
    <FormDialog
      title={translate(learning === null ? 'rexScreen.learning.new' : 'rexScreen.learning.edit')}
      isOpen
      onClose={onClose}
      submitLabel={translate('rexScreen.save')}
      canSubmit={text.trim() !== ''}
      onSubmit={save}
    >
      <TextArea label={translate('rexScreen.learning.text')} value={text} onType={setText} onCommit={setText} autoFocus rows={2} />
      <Select label={translate('workbook.head.format')} value={format} options={formatChoices(streams, format, translate)} onChange={setFormat} />
      <fieldset className={css['evidence']}>
        <legend>{translate('rexScreen.learning.evidence', { count: chosen.size })}</legend>
        {ofFormat.length > 0 && (
          <Button size="small" onPress={() => { setChosen(new Set([...chosen, ...ofFormat.map(({ id }) => id)])) }}>
            {translate('rexScreen.learning.allOfFormat', { count: ofFormat.length })}
          </Button>
        )}
        {streams.length === 0 && <p>{translate('rexScreen.learning.noStreams')}</p>}
        <div className={css['streams']}>
          {streams.map(({ id, label }) => (
            <Checkbox key={id} label={label} isSelected={chosen.has(id)} onChange={(isSelected) => { toggle(id, isSelected) }} />
          ))}
        </div>
      </fieldset>
    </FormDialog>
  )
}
