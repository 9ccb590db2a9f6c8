import { useMemo, useState } from 'react'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import { dateOfMoment } from '../../../shared/domain/schedule/day-time.ts'
import { useRun } from '../../actions/use-run.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FigurePerimeter } from './figure-perimeter.tsx'
import { figureFields, metricChoices, OTHER_METRIC, typedFigureOf, unitOf, type TypedFigure } from './typed-figure.view.ts'

/** A figure typed by hand (X0), with all that an honest figure needs; `null`: a new one. */
export function FigureDialog({ figure, onClose }: { readonly figure: Figure | null; readonly onClose: () => void }) {
  const translate = useTranslate()
  const run = useRun()
  const plan = usePlanStore((state) => state.plan)
  const [typed, setTyped] = useState<TypedFigure>(() =>
    typedFigureOf(figure, plan, dateOfMoment({ kind: 'instant', instant: new Date().toISOString() }, campaignOf(plan).zone)),
  )
  // Numbers are taken when their field is left: the button stays ready and says what is missing.
  const [isAsked, setAsked] = useState(false)
  const choices = useMemo(() => metricChoices(translate), [translate])
  const unit = useMemo(() => (typed.metric === null ? null : unitOf(typed.metric, plan)), [typed.metric, plan])
  const change = (changes: Partial<TypedFigure>): void => { setTyped((now) => ({ ...now, ...changes })) }
  const say = (what: 'otherName' | 'note') => (text: string): void => { change({ [what]: text }) }
  const fields = figureFields(typed, plan, figure)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (fields === null) return
    const saved = await run(figure === null ? { type: 'figure.add', fields } : { type: 'figure.edit', id: figure.id, changes: fields })
    if (saved.ok) onClose()
  }
  return (
    <FormDialog
      title={translate(figure === null ? 'resultsScreen.figure.new' : 'resultsScreen.figure.edit')}
      isOpen
      onClose={onClose}
      submitLabel={translate('resultsScreen.save')}
      onSubmit={save}
    >
      {isAsked && fields === null && <Notice look="warning" isLive>{translate('resultsScreen.figure.missing')}</Notice>}
      <ComboBox label={translate('resultsScreen.figure.what')} value={typed.metric} options={choices} onChange={(metric) => { change({ metric }) }} autoFocus={figure === null} />
      {typed.metric === OTHER_METRIC && (
        <TextField label={translate('resultsScreen.figure.otherName')} value={typed.otherName} onType={say('otherName')} onCommit={say('otherName')} isRequired />
      )}
      <FormRow>
        <NumberField
          label={translate('workbook.head.value')}
          value={typed.value}
          {...(unit === 'share' ? { format: { style: 'percent', maximumFractionDigits: 1 } } : {})}
          description={unit === 'seconds' ? translate('resultsScreen.figure.inSeconds') : undefined}
          onCommit={(value) => { change({ value }) }}
        />
        <DateField label={translate('resultsScreen.type.asOf')} value={typed.asOf} onChange={(asOf) => { change({ asOf }) }} />
      </FormRow>
      <Checkbox label={translate('resultsScreen.approximate')} isSelected={typed.approximate} onChange={(approximate) => { change({ approximate }) }} />
      <FigurePerimeter typed={typed} before={figure} plan={plan} onChange={change} />
      <TextField label={translate('resultsScreen.figure.note')} value={typed.note} onType={say('note')} onCommit={say('note')} />
    </FormDialog>
  )
}
