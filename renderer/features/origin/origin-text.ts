import type { Translate } from '../../../shared/i18n/translate.ts'
import type { OriginView } from './origin.view.ts'

/** An origin as text for a mail or a spreadsheet: its facts, then its rows with tabs between the cells. */
export function originText(view: OriginView, translate: Translate): string {
  const head = ['what', 'account', 'metric', 'value', 'asOf', 'source', 'counts'] as const
  const rows = [
    head.map((name) => translate(`origin.head.${name}`)),
    ...view.lines.map(({ label, account, metric, value, asOf, source, why }) => [label, account, metric, value, asOf, source, why]),
  ]
  return [
    `${view.title}\t${view.value}`,
    ...view.facts.map(({ id, text }) => `${translate(`origin.fact.${id}`)}\t${text}`),
    ...view.refused.flat(),
    ...view.beside.map((one) => [one.kind, one.value, one.difference, one.perimeter, one.asOf, one.source].join('\t')),
    ...view.drift.map(({ asOf, total, streams, change }) => [asOf, total, streams, change].join('\t')),
    '',
    ...rows.map((cells) => cells.map(oneLine).join('\t')),
  ].join('\n')
}

/** A tab or a line break inside a cell would be another cell. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/gu, ' ')
}
