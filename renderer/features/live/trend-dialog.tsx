import { useCallback, useState } from 'react'
import type { TrendWindow } from '../../../shared/domain/day/trend-window.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import { PLATFORMS } from '../../../shared/domain/values/platform.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { minuteOf } from '../../../shared/sheets/values/parse-time.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ProofField } from './proof-field.tsx'
import { isOfTheDay } from './row-words.ts'

interface Props {
  readonly plan: Plan
  /** `null` for a new one, which begins now. */
  readonly trend: TrendWindow | null
  readonly onClose: () => void
}

/** When a term stood in a place's trends; without an end it stands there still. */
export function TrendDialog({ plan, trend, onClose }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const [fields, setFields] = useState(() => ({
    term: trend?.term ?? campaignOf(plan).hashtags[0] ?? '', platform: trend?.platform ?? ('x' as const), place: trend?.place ?? '', rank: trend?.rank ?? null, proof: trend?.proof ?? null,
  }))
  const [from, setFrom] = useState(() => (trend === null ? timeNow(plan) : formatTime(trend.from)))
  const [to, setTo] = useState(trend?.to == null ? '' : formatTime(trend.to))
  const change = (changes: Partial<typeof fields>): void => { setFields({ ...fields, ...changes }) }
  const changeProof = useCallback((proof: string | null) => { setFields((before) => ({ ...before, proof })) }, [])
  const times = { from: minuteOf(from), to: to.trim() === '' ? null : minuteOf(to) }
  const isToWrong = to.trim() !== '' && (times.to === null || (times.from !== null && times.to <= times.from))
  const canSubmit = fields.term.trim() !== '' && fields.place.trim() !== '' && times.from !== null && !isToWrong
  const save = async (): Promise<void> => {
    if (times.from === null) return
    const typed = { ...fields, term: fields.term.trim(), place: fields.place.trim(), from: times.from, to: times.to }
    const saved = await run(trend === null ? { type: 'trend.add', fields: typed } : { type: 'trend.edit', id: trend.id, changes: typed })
    if (saved.ok) onClose()
  }
  return (
    <FormDialog title={translate('live.trendTitle')} isOpen onClose={onClose} submitLabel={translate('live.save')} canSubmit={canSubmit} onSubmit={save}>
      <FormRow>
        <TextField label={translate('live.trendTerm')} value={fields.term} onType={(term) => { change({ term }) }} onCommit={() => null} />
        <TextField label={translate('live.trendPlace')} placeholder={translate('live.trendPlacePlaceholder')} value={fields.place}
          onType={(place) => { change({ place }) }} onCommit={() => null} autoFocus />
      </FormRow>
      <FormRow>
        <Select label={translate('live.trendPlatform')} value={fields.platform}
          options={PLATFORMS.map((platform) => ({ value: platform, label: platformLabel(platform, translate) }))}
          onChange={(platform) => { change({ platform }) }} />
        <NumberField label={translate('live.trendRank')} min={1} step={1} value={fields.rank} onCommit={(rank) => { change({ rank }) }} />
      </FormRow>
      <FormRow>
        <TextField label={translate('live.trendFrom')} placeholder="--:--" value={from} onType={setFrom} onCommit={() => null}
          error={from.trim() !== '' && times.from === null ? translate('live.notATime') : null} />
        <TextField label={translate('live.trendTo')} placeholder="--:--" value={to} onType={setTo} onCommit={() => null}
          error={isToWrong ? translate('live.notATime') : null} />
      </FormRow>
      <ProofField about={fields.term} proof={fields.proof} onChange={changeProof} />
    </FormDialog>
  )
}

/** The time on the day's clock; nothing where today is another day. */
function timeNow(plan: Plan): string {
  const minute = dayMinuteOfInstant(campaignOf(plan), new Date().toISOString())
  return isOfTheDay(minute) ? formatTime(minute) : ''
}
