import { formatDate } from '../../i18n/format.ts'
import type { RecapContext } from './recap-context.ts'

/** The line under each title: which campaign, which day, which hashtags. */
export function subtitleOf({ recap, translate }: RecapContext): string {
  const { name, day, hashtags } = recap.campaign
  return [name, formatDate(day, translate), hashtags.join(' ')].filter((part) => part !== '').join(' · ')
}
