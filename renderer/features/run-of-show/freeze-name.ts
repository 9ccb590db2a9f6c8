import { offsetOfDate } from '../../../shared/domain/values/day-offset.ts'
import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import { dateOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** The name of a version frozen now: how far it is from the day, on the day's own clock ("J−1"). */
export function freezeName({ day, zone }: Pick<Campaign, 'day' | 'zone'>, now: Date, translate: Translate): string {
  const offset = offsetOfDate(day, dateOfInstant(now.toISOString(), zone))
  if (offset === 0) return translate('frame.dDay')
  return offset < 0 ? translate('frame.before', { days: -offset }) : translate('frame.after', { days: offset })
}
