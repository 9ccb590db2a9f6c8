import type { Campaign, Decision } from '../../../shared/domain/campaign/campaign.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { KeptDateField } from '../../ui/kept-date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { EditCampaign } from './brief.view.ts'
import css from './objectives.module.css'

/** Who decided and who validated, when; "about ten days before" is a date with ≈. */
export function DecisionFields({ campaign, edit }: { readonly campaign: Campaign; readonly edit: EditCampaign }) {
  const translate = useTranslate()
  return (
    <Card title={translate('brief.decisions')}>
      <DecisionRow label={translate('brief.decided')} decision={campaign.decided} onChange={(decided) => edit({ decided })} />
      <DecisionRow label={translate('brief.validated')} decision={campaign.validated} onChange={(validated) => edit({ validated })} />
    </Card>
  )
}

interface RowProps {
  readonly label: string
  readonly decision: Decision | null
  readonly onChange: (decision: Decision | null) => unknown
}

/** Without a date nothing is said: by whom, and how exactly, belong to the date. */
function DecisionRow({ label, decision, onChange }: RowProps) {
  const translate = useTranslate()
  const change = (changes: Partial<Decision>): unknown => (decision === null ? null : onChange({ ...decision, ...changes }))
  return (
    <div className={css['decision']}>
      <KeptDateField label={label} value={decision?.on ?? null}
        onCommit={(on) => onChange(on === null ? null : { approximate: false, by: '', ...decision, on })} />
      <div className={css['about']}>
        <Checkbox label={translate('brief.approximate')} isDisabled={decision === null} isSelected={decision?.approximate ?? false}
          onChange={(approximate) => change({ approximate })} />
      </div>
      <TextField label={translate('brief.by')} isDisabled={decision === null} value={decision?.by ?? ''} onCommit={(by) => change({ by })} />
    </div>
  )
}
