import { expect, test } from 'vitest'
import { streamRows } from '../../../../../shared/domain/recap/stream-rows.ts'
import { measureStreams } from '../../../../../shared/domain/results/stream-metrics.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { anAccount, anImport, anItem, anObservation, aParticipant, aSlot, aStream } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'

const rows = (plan: Plan) => streamRows(plan, measureStreams(plan))
const at = (local: string) => ({ kind: 'local', local: `2015-04-23T${local}`, zone: null }) as const

test('planned and actual stand side by side, with the deviation and the row of each figure', () => {
  const file = anImport({ kind: 'results', file: 'insights.csv' })
  const station = anAccount({ platform: 'instagram', handle: '@station' })
  const lea = aParticipant()
  const slot = aSlot({ ref: 'S-12', startMinute: 570, account: station.id, participants: [lea.id], format: 'visit' })
  const stream = aStream({ slot: slot.id, startedAt: at('09:34:30'), durationSeconds: 98 })
  const item = anItem({ permalink: 'https://instagr.am/p/1', state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 } })
  const source = { kind: 'import', import: file.id, sheet: 'insights', row: 7 } as const
  const read = anObservation({ of: { kind: 'item', item: item.id }, metrics: { views: 140 }, approximate: true, source })
  const plan = aPlan({
    imports: [file], accounts: [station], participants: [lea], slots: [slot], streams: [stream], items: [item],
    observations: [read],
  })
  const named = { kind: 'file', file: 'insights.csv', sheet: 'insights', row: 7 }
  expect(rows(plan)).toEqual([
    {
      slot: slot.id, stream: stream.id, ref: 'S-12', title: 'Visite du studio', format: 'visit', outcome: 'done',
      participants: [{ id: lea.id, label: 'Léa Durand' }],
      account: { id: station.id, label: 'instagram:@station' },
      plannedMinute: 570, plannedSeconds: 120, actualMinute: 574.5, actualSeconds: 98, deviationMinutes: 4.5, apart: {},
      figures: { views: { value: 140, approximate: true, asOf: '2015-04-24', sources: [named] } },
      link: 'https://instagr.am/p/1',
      sources: [named, { kind: 'typed', typedBy: 'Anne', on: '2015-04-13' }],
    },
  ])
})

test('every slot and every stream has its row, in the order of the day', () => {
  const [early, late, gone, swapped, calledOff] = [
    aSlot({ title: 'early', startMinute: 500 }),
    aSlot({ title: 'late', startMinute: 900 }),
    aSlot({ title: 'gone', startMinute: 600, state: { kind: 'cancelled', reason: '' } }),
    aSlot({ title: 'swapped', startMinute: 610, state: { kind: 'replaced', by: null, reason: '' } }),
    aSlot({ title: 'calledOff', startMinute: 620 }),
  ]
  const streams = [
    aStream({ slot: early!.id, startedAt: at('08:20') }),
    aStream({ slot: early!.id, startedAt: at('08:30') }),
    aStream({ slot: calledOff!.id, status: 'cancelled' }),
    aStream({ title: 'improvised', startedAt: at('09:00') }),
    aStream({ title: 'dropped', status: 'cancelled' }),
  ]
  const plan = aPlan({ slots: [late!, early!, gone!, swapped!, calledOff!], streams })
  expect(rows(plan).map(({ title, outcome }) => [title, outcome])).toEqual([
    ['early', 'done'], ['early', 'done'], ['improvised', 'improvised'], ['gone', 'cancelled'], ['swapped', 'replaced'],
    ['calledOff', 'cancelled'], ['late', 'notDone'], ['dropped', 'cancelled'],
  ])
})
