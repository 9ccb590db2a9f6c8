import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { claimsOf } from '../results/claims.ts'
import type { Figure } from '../results/figure.ts'
import type { IndicatorId, IndicatorUnit, IndicatorValue } from '../results/indicator.ts'
import type { Mention } from '../results/mention.ts'
import type { CountedMentions } from '../results/mentions-summary.ts'
import type { Source } from '../values/source.ts'
import type { OriginRow, WhyNot } from './figure-origin.ts'
import { originRow } from './origin-row.ts'

/** Every post that names the campaign: those counted, and those that are the same post again (or the other way round). */
export function mentionRows({ counted, duplicates }: CountedMentions, of: 'counted' | 'duplicates'): readonly OriginRow[] {
  const again = duplicates.flatMap((duplicate) => duplicate.again)
  return [
    ...counted.map((mention) => mentionRow(mention, of === 'counted' ? null : 'original')),
    ...again.map((mention) => mentionRow(mention, of === 'counted' ? 'duplicate' : null)),
  ]
}

/** One post as a row that counts as one. */
export function mentionRow({ id, author, text, source }: Mention, whyNot: WhyNot | null): OriginRow {
  return originRow(id, source, { label: [author, text].filter((part) => part !== '').join(' · '), whyNot })
}

/** The windows in which the campaign stood among the trends; one still open has no length yet. */
export function trendRows(plan: Plan): readonly OriginRow[] {
  return rowsOf(plan.trends).map(({ id, term, place, from, to, source }) =>
    originRow(id, source, {
      label: [term, place].join(', '),
      ...(to === null ? { whyNot: 'open' as const } : { span: { from, to }, value: Math.max(0, to - from), unit: 'minutes' as const }),
    }),
  )
}

/** A figure that no computation gives, as a row. */
export function figureRow(figure: Figure, unit: IndicatorUnit | null, fields: Partial<OriginRow> = {}): OriginRow {
  const { id, metric, note, value, approximate, asOf, source, perimeter } = figure
  const account = perimeter.kind === 'accounts' && perimeter.accounts.length === 1 ? (perimeter.accounts[0] ?? null) : null
  return originRow(id, source, { label: note || metric, account, value, unit, approximate, asOf, ...fields })
}

/** The figures of followers: the one that stands, its older ones, those of other accounts. */
export function followersRows(plan: Plan, shown: IndicatorValue): readonly OriginRow[] {
  const figures = rowsOf(plan.figures).filter(({ role, metric }) => role !== 'control' && metric === 'followers')
  const stands = figures.find((figure) => figure.value === shown.value && figure.asOf === shown.asOf && isSameSource(figure.source, shown.sources[0]))
  return figures.map((figure) => {
    const isOfSame = JSON.stringify(ownAccounts(figure)) === JSON.stringify(stands === undefined ? null : ownAccounts(stands))
    return figureRow(figure, 'followers', { whyNot: figure === stands ? null : isOfSame ? 'older' : 'otherAccount' })
  })
}

/** The figures typed for an indicator: the first stands, where nothing can be computed. */
export function claimRows(plan: Plan, { id, unit }: { readonly id: IndicatorId; readonly unit: IndicatorUnit }): readonly OriginRow[] {
  return claimsOf(plan, id).map((figure, index) => figureRow(figure, unit, { whyNot: index === 0 ? null : 'older' }))
}

function ownAccounts({ perimeter }: Figure): readonly string[] {
  return perimeter.kind === 'accounts' ? [...perimeter.accounts].sort() : [perimeter.kind]
}

function isSameSource(left: Source, right: Source | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
