import { useState } from 'react'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { dateOfMoment } from '../../../shared/domain/schedule/day-time.ts'
import { useRun } from '../../actions/use-run.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import type { StreamLine } from './stream-lines.view.ts'
import { isStartReadable, TYPED_METRICS, typedCommand, type TypedResult } from './typed-result.view.ts'

/** The result of a stream typed by hand (X0): files only save typing. For a slot, it then took place. */
export function TypeResultDialog({ line, onClose }: { readonly line: StreamLine; readonly onClose: () => void }) {
  const translate = useTranslate()
  const run = useRun()
  const campaign = campaignOf(usePlanStore((state) => state.plan))
  const [typed, setTyped] = useState<TypedResult>(() => ({
    values: { views: null, likes: null, comments: null, shares: null },
    asOf: dateOfMoment({ kind: 'instant', instant: new Date().toISOString() }, campaign.zone),
    approximate: false,
    link: line.link,
    start: '',
  }))
  // Numbers are taken when their field is left: the button stays ready and says what is missing.
  const [isAsked, setAsked] = useState(false)
  const change = (changes: Partial<TypedResult>): void => { setTyped((now) => ({ ...now, ...changes })) }
  const changeLink = (link: string): void => { change({ link }) }
  const command = typedCommand(typed, line, campaign)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (command === null) return
    const saved = await run(command)
    if (saved.ok) onClose()
  }
  return (
    <FormDialog
      title={translate('resultsScreen.type.title', { title: line.title })}
      isOpen
      onClose={onClose}
      submitLabel={translate('resultsScreen.save')}
      onSubmit={save}
    >
      {isAsked && command === null && <Notice look="warning" isLive>{translate('resultsScreen.type.missing')}</Notice>}
      {line.stream === null && (
        <TimeField
          label={translate('resultsScreen.type.start')}
          description={translate('resultsScreen.type.startHelp', { planned: line.planned })}
          value={typed.start}
          error={isStartReadable(typed.start) ? null : translate('resultsScreen.type.startWrong')}
          onCommit={(start) => { change({ start }) }}
        />
      )}
      {[TYPED_METRICS.slice(0, 2), TYPED_METRICS.slice(2)].map((pair) => (
        <FormRow key={pair.join()}>
          {pair.map((metric) => (
            <NumberField
              key={metric}
              label={translate(`workbook.metric.${metric}`)}
              value={typed.values[metric]}
              min={0}
              autoFocus={metric === 'views'}
              onCommit={(value) => { change({ values: { ...typed.values, [metric]: value } }) }}
            />
          ))}
        </FormRow>
      ))}
      <FormRow>
        <DateField label={translate('resultsScreen.type.asOf')} value={typed.asOf} onChange={(asOf) => { change({ asOf }) }} />
        <TextField label={translate('workbook.head.link')} type="url" value={typed.link} onType={changeLink} onCommit={changeLink} />
      </FormRow>
      <Checkbox label={translate('resultsScreen.approximate')} isSelected={typed.approximate} onChange={(approximate) => { change({ approximate }) }} />
    </FormDialog>
  )
}
