import { useMemo } from 'react'
import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { zoneNames } from '../../../shared/domain/values/calendar.ts'
import { PLATFORMS } from '../../../shared/domain/values/platform.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { KeptDateField } from '../../ui/kept-date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { ParsedField } from '../../ui/parsed-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { hashtagsOf, windowTime, type EditCampaign } from './brief.view.ts'
import { DecisionFields } from './decision-fields.tsx'
import css from './objectives.module.css'

/** The brief: what was asked for, by whom, for when, under which rules. */
export function BriefTab({ plan }: { readonly plan: Plan }) {
  const run = useRun()
  const campaign = campaignOf(plan)
  const edit: EditCampaign = (changes) => run({ type: 'campaign.edit', changes })
  return (
    <div className={css['brief']}>
      <CampaignFields campaign={campaign} tasks={plan.tasks.size} edit={edit} />
      <div className={css['beside']}>
        <WhyFields campaign={campaign} edit={edit} />
        <DecisionFields campaign={campaign} edit={edit} />
        <RuleFields campaign={campaign} edit={edit} />
      </div>
    </div>
  )
}

interface PartProps {
  readonly campaign: Campaign
  readonly edit: EditCampaign
}

function CampaignFields({ campaign, tasks, edit }: PartProps & { readonly tasks: number }) {
  const translate = useTranslate()
  const zones = useMemo(() => zoneNames(campaign.zone).map((name) => ({ value: name, label: name.replaceAll('_', ' ') })), [campaign.zone])
  const { windowFrom, windowTo } = campaign
  return (
    <Card title={translate('brief.campaign')}>
      <ParsedField label={translate('brief.name')} value={campaign.name} wrong={translate('brief.nameNeeded')}
        parse={(text) => (text.trim() === '' ? null : { value: text.trim() })} onCommit={(name) => edit({ name })} />
      <KeptDateField label={translate('brief.day')} value={campaign.day}
        description={tasks === 0 ? translate('brief.dayMovesNone') : translate('brief.dayMoves', { count: tasks })}
        onCommit={(day) => { if (day !== null) edit({ day }) }} />
      <FormRow isTight>
        <ParsedField label={translate('brief.windowFrom')} value={formatTime(windowFrom)} wrong={translate('brief.windowOrder')}
          parse={(text) => windowTime(text, { before: windowTo })} onCommit={(minute) => edit({ windowFrom: minute })} />
        <ParsedField label={translate('brief.windowTo')} value={formatTime(windowTo)} wrong={translate('brief.windowOrder')}
          parse={(text) => windowTime(text, { after: windowFrom })} onCommit={(minute) => edit({ windowTo: minute })} />
      </FormRow>
      <FormRow>
        <ComboBox label={translate('brief.zone')} empty={translate('brief.zoneNone')} value={campaign.zone} options={zones}
          onChange={(zone) => { if (zone !== null) edit({ zone }) }} />
        <Select label={translate('brief.language')} value={campaign.language}
          // A language is named in itself.
          options={[{ value: 'fr', label: 'Français' }, { value: 'en', label: 'English' }]}
          onChange={(language) => edit({ language })} />
      </FormRow>
      <TextField label={translate('brief.hashtags')} description={translate('brief.hashtagsNote')}
        value={campaign.hashtags.join(' ')} onCommit={(text) => edit({ hashtags: hashtagsOf(text) }) ?? null} />
      <Platforms campaign={campaign} edit={edit} />
    </Card>
  )
}

function Platforms({ campaign, edit }: PartProps) {
  const translate = useTranslate()
  return (
    <div role="group" aria-label={translate('brief.platforms')}>
      <div className={css['groupLabel']}>{translate('brief.platforms')}</div>
      <div className={css['checks']}>
        {PLATFORMS.map((platform) => (
          <Checkbox key={platform} label={platformLabel(platform, translate)} isSelected={campaign.platforms.includes(platform)}
            onChange={(isChosen) => edit({ platforms: PLATFORMS.filter((one) => (one === platform ? isChosen : campaign.platforms.includes(one))) })} />
        ))}
      </div>
    </div>
  )
}

function WhyFields({ campaign, edit }: PartProps) {
  const translate = useTranslate()
  return (
    <Card title={translate('brief.why')}>
      <TextArea label={translate('brief.brief')} placeholder={translate('brief.briefPlaceholder')} rows={5} value={campaign.brief}
        onCommit={(brief) => edit({ brief })} />
      <TextArea label={translate('brief.constraint')} placeholder={translate('brief.constraintPlaceholder')} rows={2} value={campaign.constraint}
        onCommit={(constraint) => edit({ constraint })} />
    </Card>
  )
}

function RuleFields({ campaign, edit }: PartProps) {
  const translate = useTranslate()
  return (
    <Card title={translate('brief.rules')}>
      <FormRow>
        <NumberField label={translate('brief.handOver')} description={translate('brief.handOverNote')} min={0} max={240}
          value={campaign.handOverMinutes} onCommit={(minutes) => { if (minutes !== null) edit({ handOverMinutes: minutes }) }} />
        <NumberField label={translate('brief.coverage')} description={translate('brief.coverageNote')} min={0}
          value={campaign.coverageTargetMinutes} onCommit={(minutes) => edit({ coverageTargetMinutes: minutes })} />
      </FormRow>
    </Card>
  )
}
