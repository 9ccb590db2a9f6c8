import type { PlainDate } from '../../shared/domain/values/moment.ts'
import type { Clock } from './ports.ts'

/** The calendar date it is now in a zone: `YYYY-MM-DD`. */
export function todayIn(zone: string, clock: Clock): PlainDate {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(Date.parse(clock.now()))
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
