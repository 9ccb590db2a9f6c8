import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import { formatDuration } from '../../../shared/i18n/format.ts'
import { useNow } from '../../actions/use-now.ts'
import { useTranslate } from '../../i18n/language.tsx'
import css from './live.module.css'
import { clockText } from './start-instants.ts'

/** The wall clock of the campaign's zone: with the elapsed times, all that moves every second. */
export function LiveClock({ campaign }: { readonly campaign: Campaign }) {
  const translate = useTranslate()
  const now = useNow(1000)
  const { zone } = campaign
  return (
    <span role="timer" aria-label={translate('live.clock', { zone })}>{clockText(campaign, new Date(now).toISOString())}</span>
  )
}

interface ElapsedProps {
  readonly startedAt: string
  /** How long it was to last, in seconds. */
  readonly plannedSeconds: number | null
}

/** How long a stream has been on; in amber, and in words, once it lasts longer than planned. */
export function Elapsed({ startedAt, plannedSeconds }: ElapsedProps) {
  const translate = useTranslate()
  const seconds = useSecondsSince(startedAt)
  const duration = formatDuration(seconds, translate)
  const isOver = isOverTime(seconds, plannedSeconds)
  return <span className={isOver ? css['over'] : undefined}>{translate(isOver ? 'live.over' : 'live.since', { duration })}</span>
}

/** Whole seconds since an instant, moving every second. */
export function useSecondsSince(instant: string): number {
  return Math.max(0, Math.floor((useNow(1000) - Date.parse(instant)) / 1000))
}

/** Whether it lasts longer than it was to last; without a planned length never. */
export function isOverTime(seconds: number, plannedSeconds: number | null): boolean {
  return plannedSeconds !== null && plannedSeconds > 0 && seconds > plannedSeconds
}
