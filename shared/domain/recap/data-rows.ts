import { rowOf, rowsOf } from '../../lib/table.ts'
import { printAccount } from '../campaign/print-account.ts'
import type { Plan } from '../plan/plan.ts'
import type { Mention } from '../results/mention.ts'
import type { Observation } from '../results/observation.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import { printName } from '../roster/print-name.ts'
import type { AccountId } from '../values/id-schema.ts'
import type { Source } from '../values/source.ts'
import { nameSource } from './name-sources.ts'
import type { DataRow } from './recap-rows.ts'

/** What the recap was computed from, so that each row can say whether it counts. */
export interface Used {
  readonly measured: readonly MeasuredStream[]
  readonly mentions: readonly Mention[]
}

/** Every imported row that the recap uses (sheet 10), in the order of files, sheets and rows. */
export function dataRows(plan: Plan, used: Used): readonly DataRow[] {
  const countedMentions = new Set(used.mentions.map(({ id }) => id))
  return [
    ...rowsOf(plan.participants).flatMap((person) =>
      dataRow(plan, person.source, { kind: 'participant', record: person.id, label: printName(person) }),
    ),
    ...rowsOf(plan.slots).flatMap((slot) =>
      dataRow(plan, slot.source, {
        kind: 'slot', record: slot.id, label: slot.title, account: accountText(plan, slot.account),
        counts: slot.state.kind === 'planned',
      }),
    ),
    ...resultRows(plan, used.measured),
    ...rowsOf(plan.mentions).flatMap((mention) =>
      dataRow(plan, mention.source, {
        kind: 'mention', record: mention.id, label: mention.author, link: mention.url, at: mention.at,
        counts: countedMentions.has(mention.id),
      }),
    ),
    ...rowsOf(plan.figures).flatMap((figure) =>
      figure.role === 'claim'
        ? []
        : dataRow(plan, figure.source, {
            kind: figure.role, record: figure.id, label: figure.metric, asOf: figure.asOf, value: figure.value,
            counts: figure.role === 'series',
          }),
    ),
  ].sort(inFileOrder)
}

/** Readings of the streams that took place; an older reading is history: kept, used for the drift, not counted. */
function resultRows(plan: Plan, measured: readonly MeasuredStream[]): readonly DataRow[] {
  const counting = new Set(
    measured.flatMap(({ readings }) => Object.values(readings).flatMap(({ observations }) => observations)),
  )
  const streams = new Map(measured.map((one) => [one.stream.id, one]))
  return rowsOf(plan.observations).flatMap((observation) => {
    const owner = ownerOf(plan, observation)
    const stream = owner === null ? undefined : streams.get(owner.stream)
    if (owner === null || stream === undefined) return []
    return dataRow(plan, observation.source, {
      kind: 'result', record: observation.id, label: owner.item?.title || owner.item?.text || stream.stream.title,
      account: accountText(plan, owner.item?.account ?? stream.account),
      platformItemId: owner.item?.platformItemId ?? '', link: owner.item?.permalink ?? stream.stream.link,
      at: owner.item?.publishedAt ?? stream.stream.startedAt, asOf: observation.asOf, metrics: observation.metrics,
      counts: counting.has(observation),
    })
  })
}

function ownerOf(plan: Plan, { of }: Observation) {
  if (of.kind === 'stream') return { stream: of.stream, item: null }
  const item = rowOf(plan.items, of.item)
  return item?.state.kind === 'linked' ? { stream: item.state.stream, item } : null
}

function dataRow(
  plan: Plan,
  source: Source,
  fields: Pick<DataRow, 'kind' | 'record' | 'label'> & Partial<DataRow>,
): readonly DataRow[] {
  const named = nameSource(plan, source)
  if (named.kind !== 'file') return []
  const { file, sheet, row } = named
  return [
    {
      file, sheet, row, account: '', platformItemId: '', link: '', at: null, asOf: null, metrics: {}, value: null,
      counts: true, ...fields,
    },
  ]
}

function accountText(plan: Plan, id: AccountId | null): string {
  const account = id === null ? undefined : rowOf(plan.accounts, id)
  return account === undefined ? '' : printAccount(account)
}

function inFileOrder(left: DataRow, right: DataRow): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  if (left.sheet !== right.sheet) return left.sheet < right.sheet ? -1 : 1
  return left.row - right.row
}
