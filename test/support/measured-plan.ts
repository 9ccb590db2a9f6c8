import type { Account } from '../../shared/domain/campaign/account.ts'
import type { Stream } from '../../shared/domain/day/stream.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { Metrics } from '../../shared/domain/results/metric.ts'
import { aPlan } from './a-plan.ts'
import { anItem, anObservation, aStream } from './builders.ts'

/** A stream with these metrics, read from one item that is linked to it. */
export interface StreamRead {
  readonly metrics: Metrics
  readonly account?: Account
  readonly stream?: Partial<Stream>
}

/** A plan whose streams have these readings, one item each; with other rows as `aPlan` takes them. */
export function aMeasuredPlan(reads: readonly StreamRead[], rows: Parameters<typeof aPlan>[0] = {}): Plan {
  const made = reads.map(({ metrics, account, stream: fields }) => {
    const stream = aStream({ account: account?.id ?? null, ...fields })
    const item = anItem({
      account: account?.id ?? null,
      state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 },
    })
    return { stream, item, observation: anObservation({ of: { kind: 'item', item: item.id }, metrics }) }
  })
  const accounts = new Map(reads.flatMap(({ account }) => (account === undefined ? [] : [[account.id, account]])))
  return aPlan({
    accounts: [...accounts.values()],
    ...rows,
    streams: [...made.map(({ stream }) => stream), ...(rows.streams ?? [])],
    items: [...made.map(({ item }) => item), ...(rows.items ?? [])],
    observations: [...made.map(({ observation }) => observation), ...(rows.observations ?? [])],
  })
}
