import { deepEqual } from '../../lib/deep-equal.ts'
import type { Figure } from '../results/figure.ts'
import { METRICS, type Metric } from '../results/metric.ts'
import type { AccountId } from '../values/id-schema.ts'
import type { Desk, RowFate } from './desk.ts'
import type { ControlFigure, Draft, ResultFields } from './draft.ts'

/** Metrics whose values may be added up. Reach counts people, averages and peaks are no sums: they are only kept. */
const ADDITIVE = new Set<Metric>([
  'views',
  'engagedViews',
  'impressions',
  'likes',
  'comments',
  'shares',
  'saves',
  'interactionsTotal',
  'newFollowers',
  'watchTime',
  'linkClicks',
  'totalClicks',
])

/**
 * Keeps a platform's own totals as control figures and says where they differ from the sum of its rows (M8, rule 4 of
 * product.md section 5): shown beside ours, never added, never "corrected". In four of four real exports they differ.
 */
export function compareControls(
  desk: Desk,
  drafts: readonly Draft<ResultFields>[],
  controls: readonly ControlFigure[],
  fates: readonly RowFate[],
): void {
  const perimeter = perimeterOf(desk, fates)
  for (const control of controls) {
    const metric = METRICS.find((name) => name === control.metric)
    const isAdditive = metric !== undefined && ADDITIVE.has(metric)
    if (isAdditive) warnDifference(desk, drafts, control, metric)
    keepControl(desk, control, isAdditive ? `${control.metric}.total` : control.metric, perimeter)
  }
}

function warnDifference(
  desk: Desk,
  drafts: readonly Draft<ResultFields>[],
  control: ControlFigure,
  metric: Metric,
): void {
  const values = drafts.flatMap((draft) =>
    draft.sheet === control.sheet ? (draft.fields.metrics?.[metric] ?? []) : [],
  )
  if (values.length === 0) return
  const sum = values.reduce((total, value) => total + value, 0)
  // Hours summed as fractions of a second: what lies under a millionth is rounding.
  if (Math.abs(sum - control.value) <= 1e-6 * Math.max(1, Math.abs(control.value))) return
  desk.say(
    'warning',
    'file.controlDiffers',
    { metric: control.metric, control: control.value, sum },
    control,
    String(control.value),
  )
}

/** One control figure per metric, perimeter, date and value; the same file with another value corrects its own. */
function keepControl(desk: Desk, control: ControlFigure, metric: string, perimeter: Figure['perimeter']): void {
  const { asOf, newId } = desk.context
  const alike = desk.working
    .rows('figures')
    .filter((figure) => figure.role === 'control' && figure.metric === metric && figure.asOf === asOf)
    .filter((figure) => deepEqual(figure.perimeter, perimeter))
  if (alike.some((figure) => figure.value === control.value)) return
  const own = alike.find((figure) => isOfThisFile(desk, figure))
  desk.working.put('figures', {
    id: own?.id ?? newId('figure'),
    role: 'control',
    metric,
    value: control.value,
    approximate: false,
    unit: control.metric,
    perimeter,
    asOf,
    note: desk.file.file,
    source: desk.sourceOf(control),
  })
}

function isOfThisFile(desk: Desk, { source }: Figure): boolean {
  return source.kind === 'import' && desk.working.get('imports', source.import)?.sha256 === desk.file.sha256
}

/** The accounts of the file's posts; the campaign as a whole where none is known. */
function perimeterOf(desk: Desk, fates: readonly RowFate[]): Figure['perimeter'] {
  const accounts = new Set<AccountId>()
  for (const fate of fates) {
    const [table, id] = fate.kind === 'record' ? (fate.touched[0] ?? []) : []
    const account = table === 'items' && id !== undefined ? desk.working.get('items', id)?.account : null
    if (account !== null && account !== undefined) accounts.add(account)
  }
  return accounts.size === 0
    ? { kind: 'campaign' }
    : { kind: 'accounts', accounts: [...accounts].sort(), from: null, to: null }
}
