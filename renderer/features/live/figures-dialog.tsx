import { useState } from 'react'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { provenReading } from '../../../shared/domain/results/proven-reading.ts'
import { dateOfInstant, dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import type { Instant } from '../../../shared/domain/values/moment.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { endCommands } from './figures.view.ts'
import type { LiveRow } from './live.view.ts'
import { ProofField } from './proof-field.tsx'
import { isOfTheDay } from './row-words.ts'
import { typedInstant } from './start-instants.ts'

interface Props {
  readonly plan: Plan
  readonly row: LiveRow
  readonly endedAt: Instant | null
  readonly onClose: () => void
}

/**
 * The viewers and likes read off the screen as a stream ends, their picture, and its end where it has to be corrected. The end itself
 * was noted before this was asked: closing it loses nothing.
 */
export function FiguresDialog({ plan, row, endedAt, onClose }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const campaign = campaignOf(plan)
  const endMinute = endedAt === null ? row.endMinute : dayMinuteOfInstant(campaign, endedAt)
  const first = endMinute === null || !isOfTheDay(endMinute) ? '' : formatTime(endMinute)
  const [end, setEnd] = useState(first)
  const [views, setViews] = useState<number | null>(null)
  const [likes, setLikes] = useState<number | null>(null)
  const corrected = end.trim() === first || end.trim() === '' ? null : typedInstant(campaign, end)
  const isWrong = end.trim() !== '' && end.trim() !== first && corrected === null
  const { stream } = row
  const shown = stream === null ? null : provenReading(plan, stream)
  const [proof, setProof] = useState(shown?.proof ?? null)
  const save = async (): Promise<void> => {
    const metrics = views === null && likes === null ? null : { ...(views === null ? {} : { views }), ...(likes === null ? {} : { likes }) }
    const asOf = dateOfInstant(new Date().toISOString(), campaign.zone)
    for (const command of stream === null ? [] : endCommands({ stream, end: corrected, metrics, asOf, proof, shown })) {
      const saved = await run(command)
      if (!saved.ok) return
    }
    onClose()
  }
  return (
    <FormDialog title={translate('live.endTitle', { title: row.title })} isOpen onClose={onClose} submitLabel={translate('live.save')}
      canSubmit={!isWrong} onSubmit={save}>
      <p>{translate('live.endNote')}</p>
      <FormRow>
        <NumberField label={translate('live.viewers')} min={0} value={views} onCommit={setViews} autoFocus />
        <NumberField label={translate('live.likesLabel')} min={0} value={likes} onCommit={setLikes} />
        <TextField label={translate('live.endTime')} placeholder="--:--" value={end} onType={setEnd} onCommit={() => null}
          error={isWrong ? translate('live.notATime') : null} />
      </FormRow>
      <ProofField about={row.title} proof={proof} onChange={setProof} />
    </FormDialog>
  )
}
