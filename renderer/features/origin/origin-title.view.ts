import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import { streamLabel } from '../../../shared/domain/recap/origin-row.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { formatLabel, metricLabel } from '../../../shared/sheets/recap/labels.ts'

/** What a number is, in words: the title over its origin. */
export function originTitle(plan: Plan, ref: FigureRef, translate: Translate): string {
  const of = (what: string, whose: string): string =>
    whose === '' ? what : translate('origin.of', { what, whose })
  switch (ref.kind) {
    case 'indicator':
      return translate(`workbook.indicator.${ref.id}`)
    case 'figure':
      return metricLabel(rowOf(plan.figures, ref.id)?.metric ?? '', translate)
    case 'reading': {
      const stream = rowOf(plan.streams, ref.stream)
      return of(metricLabel(ref.metric, translate), stream === undefined ? '' : streamLabel(plan, stream))
    }
    case 'slot':
      return of(metricLabel(ref.metric, translate), rowOf(plan.slots, ref.slot)?.title ?? '')
    case 'participant': {
      const person = rowOf(plan.participants, ref.participant)
      return of(translate(`origin.number.${ref.number}`), person === undefined ? '' : printName(person))
    }
    case 'format':
      return of(translate(`origin.number.${ref.number}`), formatLabel(ref.format, translate))
    case 'hour':
      return of(translate(`origin.number.${ref.number}`), translate('origin.hour', { from: ref.hour, to: ref.hour + 1 }))
    case 'outsideDay':
      return of(translate(`origin.number.${ref.number}`), translate(`recap.outsideDay.${ref.side}`))
    case 'drift':
      return of(metricLabel(ref.metric, translate), translate('workbook.asOf', { date: formatDate(ref.asOf, translate, 'medium') }))
    case 'mentions':
      return of(translate(`origin.mentions.${ref.of}`), campaignOf(plan).hashtags.join(', '))
    case 'mentionsOf':
      return of(translate(`origin.mentionsOf.${ref.of}`), ref.whose)
    case 'copies': {
      const post = rowOf(plan.mentions, ref.post)
      return of(translate('origin.copies'), post?.text || (post?.url ?? ''))
    }
    case 'status':
      return translate(`origin.status.${ref.number}`, { status: translate(`workbook.status.${ref.status}`) })
    case 'channel':
      return of(translate(`origin.channel.${ref.number}`), translate(`workbook.channel.${ref.channel}`))
    case 'relay':
      return of(translate('origin.relay'), rowOf(plan.relays, ref.relay)?.name ?? '')
    case 'count':
      return translate(`origin.count.${ref.of}`)
  }
}
