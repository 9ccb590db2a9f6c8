import type { Option } from '../../ui/option.ts'

/** Every time zone that this machine knows, its own among them, by name: `Europe/Paris`. */
export function zoneOptions(own: string): readonly Option[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])
  return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}

/** The zone of this machine. */
export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The calendar date of a moment by the clock of this machine: `YYYY-MM-DD`. */
export function localDate(now: number): string {
  const date = new Date(now)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
