import { Temporal } from 'temporal-polyfill'
import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** The name of a version frozen now: how far it is from the day, on the day's own clock ("J−1"). */
export function freezeName({ day, zone }: Pick<Campaign, 'day' | 'zone'>, now: Date, translate: Translate): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate()
  const days = today.until(Temporal.PlainDate.from(day)).days
  if (days === 0) return translate('frame.dDay')
  return days > 0 ? translate('frame.before', { days }) : translate('frame.after', { days: -days })
}
