import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { CountWords } from '../../ui/figure-line.tsx'
import type { PersonLine } from './roster.view.ts'

/** The roster in a line: `25 personnes · 22 confirmées · 3 sans e-mail`. What counts nobody is left out. */
export function summaryOf(lines: readonly PersonLine[], translate: Translate): readonly CountWords<FigureRef>[] {
  const confirmed = lines.filter(({ person }) => person.status === 'confirmed').length
  const withoutEmail = lines.filter(({ person }) => person.email === '').length
  const counts: readonly CountWords<FigureRef>[] = [
    { ref: { kind: 'indicator', id: 'participants.count' }, count: lines.length, text: translate('participants.count', { count: lines.length }) },
    { ref: { kind: 'status', status: 'confirmed', number: 'now' }, count: confirmed, text: translate('participants.confirmed', { count: confirmed }) },
    { ref: { kind: 'count', of: 'withoutEmail' }, count: withoutEmail, text: translate('participants.withoutEmail', { count: withoutEmail }) },
  ]
  return counts.filter(({ count }) => count > 0)
}
