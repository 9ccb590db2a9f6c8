import { Trash2 } from 'lucide-react'
import { OBJECTIVE_LEVELS, VERDICTS, type Objective, type Verdict } from '../../../shared/domain/campaign/objective.ts'
import { INDICATOR_IDS } from '../../../shared/domain/results/indicator.ts'
import { metricLabel } from '../../../shared/sheets/recap/labels.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge, type BadgeLook } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './objectives.module.css'
import { measuredRef, measuredText, typedAs, type ObjectiveCardView } from './objectives.view.ts'

const LOOKS: Readonly<Record<Verdict, BadgeLook>> = {
  reached: 'new', partly: 'update', notReached: 'trouble', notMeasured: 'neutral',
}

/** One objective: its words, how it is measured, and how it ends with its figure. */
export function ObjectiveCard({ view }: { readonly view: ObjectiveCardView }) {
  const translate = useTranslate()
  const run = useRun()
  const origin = useOrigin()
  const measured = measuredText(view, translate)
  const ref = measuredRef(view.row)
  const { row, number, unit, figuresSay } = view
  const { objective } = row
  const edit = (changes: Partial<Omit<Objective, 'id'>>) => run({ type: 'objective.edit', id: objective.id, changes })
  const indicators = [...new Set([...INDICATOR_IDS, ...(objective.indicator === null ? [] : [objective.indicator])])]
  return (
    <Card
      title={translate('objectives.text', { number })}
      marks={
        <>
          <Badge look={LOOKS[row.verdict]}>{translate(`workbook.verdict.${row.verdict}`)}</Badge>
          <span className={css['measured']}>
            {ref === null ? measured : <FigureButton onPress={() => { origin(ref) }}>{measured}</FigureButton>}
          </span>
        </>
      }
      actions={
        <IconButton icon={Trash2} label={translate('objectives.remove', { number })}
          onPress={() => run({ type: 'objective.remove', ids: [objective.id] }, translate('objectives.removed'))} />
      }
    >
      <TextArea label={translate('objectives.text', { number })} isLabelHidden rows={1} value={objective.text}
        onCommit={(text) => (text.trim() === '' ? null : edit({ text: text.trim() }))} />
      <div className={css['measure']}>
        <Select label={translate('objectives.level')} value={objective.level}
          options={OBJECTIVE_LEVELS.map((level) => ({ value: level, label: translate(`workbook.level.${level}`), detail: translate(`objectives.level.${level}`) }))}
          onChange={(level) => edit({ level })} />
        <ComboBox label={translate('objectives.indicator')} placeholder={translate('objectives.indicatorNone')}
          empty={translate('objectives.indicatorEmpty')} value={objective.indicator}
          options={indicators.map((id) => ({ value: id, label: metricLabel(id, translate) }))}
          onChange={(indicator) => edit({ indicator })} />
        <NumberField label={translate('objectives.baseline')} value={objective.baseline} format={typedAs(unit)}
          onCommit={(baseline) => edit({ baseline })} />
        <NumberField label={translate('objectives.target')} value={objective.target} format={typedAs(unit)}
          onCommit={(target) => edit({ target })} />
      </div>
      <FormRow>
        <TextField label={translate('objectives.source')} placeholder={translate('objectives.sourcePlaceholder')}
          value={objective.source} onCommit={(source) => edit({ source })} />
        <Select label={translate('objectives.verdict')} value={objective.verdict ?? 'figures'}
          options={[
            { value: 'figures', label: translate('objectives.verdict.figures') },
            ...VERDICTS.map((verdict) => ({ value: verdict, label: translate(`workbook.verdict.${verdict}`) })),
          ]}
          description={figuresSay === null ? undefined : translate('objectives.saidByHand', { verdict: translate(`workbook.verdict.${figuresSay}`) })}
          onChange={(verdict) => edit({ verdict: verdict === 'figures' ? null : verdict })} />
      </FormRow>
      <TextArea label={translate('objectives.comment')} rows={1} value={objective.comment} onCommit={(comment) => edit({ comment })} />
    </Card>
  )
}
