import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Moment } from '../../../shared/domain/values/moment.ts'
import { formatDate, formatInstant } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** A moment as text, no more precise than the file gave it; empty where there is none. */
export function momentText(value: Moment | null, plan: Plan, translate: Translate): string {
  if (value === null) return ''
  switch (value.kind) {
    case 'instant': return formatInstant(value.instant, campaignOf(plan).zone, translate)
    case 'local': return `${formatDate(value.local.slice(0, 10), translate, 'medium')}, ${value.local.slice(11, 16)}`
    case 'date': return formatDate(value.date, translate, 'medium')
  }
}
