import type { Translate } from '../../../shared/i18n/translate.ts'
import type { PersonLine } from './roster.view.ts'

/** The roster in a line: `25 personnes · 22 confirmées · 3 sans e-mail`. What counts nobody is left out. */
export function summaryOf(lines: readonly PersonLine[], translate: Translate): string {
  const confirmed = lines.filter(({ person }) => person.status === 'confirmed').length
  const withoutEmail = lines.filter(({ person }) => person.email === '').length
  return [
    translate('participants.count', { count: lines.length }),
    ...(confirmed === 0 ? [] : [translate('participants.confirmed', { count: confirmed })]),
    ...(withoutEmail === 0 ? [] : [translate('participants.withoutEmail', { count: withoutEmail })]),
  ].join(' · ')
}
