import { expect, test } from 'vitest'
import type { ReconcileContext } from '../../../../../shared/domain/intake/preview.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, aSlot, aStream } from '../../../../support/builders.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const station = anAccount()
/** Starts on the board at irregular minutes, and slots planned a few minutes before each. */
const STARTS = [604, 631, 667, 689, 740, 782, 801] as const
const slots = STARTS.map((minute, index) => aSlot({ title: `Créneau ${'abcdefg'[index] ?? ''}`, startMinute: minute - 4, account: station.id }))
const noted = STARTS.map((minute, index) =>
  aStream({ order: index + 1, slot: slots[index]?.id ?? null, account: station.id, startedAt: local(minute), learnedFrom: 'board' }))
const board = aPlan({ accounts: [station], slots, streams: noted })
const planOnly = aPlan({ accounts: [station], slots })

function local(minute: number) {
  const seconds = Math.round(minute * 60)
  const part = (value: number): string => String(value).padStart(2, '0')
  return { kind: 'local', local: `2015-04-23T${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`, zone: null } as const
}
const fileOf = (shift: (minute: number, index: number) => number) =>
  aFile('results', STARTS.map((minute, index) => ({ platform: 'periscope', platformItemId: `7${String(index)}`, accountHandle: '@station', publishedAt: local(shift(minute, index)), metrics: { views: 10 } })), { shape: 'periscope.broadcasts' })
const linksOf = (plan: Plan) => rowsOf(plan.items).filter(({ state }) => state.kind === 'linked').length
const use = (offsetMinutes: number): Partial<ReconcileContext> => ({ offsets: [{ file: 'results.xlsx', offsetMinutes }] })

test('a file an hour early is proposed an hour more, with how many agree; nothing of it is linked by time until she answers', () => {
  const { preview, after } = reconciled(fileOf((minute) => minute - 60.3), board)
  expect(preview.clockProposals).toMatchObject([
    { file: 'results.xlsx', offsetMinutes: 60, isAnswered: false, evidence: { from: 'noted', pairs: 7, agreeing: 7, unmoved: 3 } },
  ])
  expect(linksOf(after)).toBe(0)
  expect(rowsOf(after.items)).toHaveLength(7)
})

test('accepted, every post is linked with its stream, at its true time; the offset is kept with the import', () => {
  const { preview, after } = reconciled(fileOf((minute) => minute - 60), board, aContext(use(60)))
  expect(preview.clockProposals).toMatchObject([{ offsetMinutes: 60, isAnswered: true }])
  expect(linksOf(after)).toBe(7)
  expect(rowsOf(after.items)[0]?.publishedAt).toEqual(local(604))
  expect(rowsOf(after.imports)).toMatchObject([{ offsetMinutes: 60, zone: null }])
})

test('left as they are, the times are taken at their word', () => {
  const { after } = reconciled(fileOf((minute) => minute - 60), board, aContext(use(0)))
  expect(rowsOf(after.items)[0]?.publishedAt).toEqual(local(544))
  expect(rowsOf(after.imports)).toMatchObject([{ offsetMinutes: 0 }])
})

test('a clock seven minutes slow is proposed seven minutes: it is no zone, but all agree closely', () => {
  expect(reconciled(fileOf((minute, index) => minute - 7 + (index % 3) / 2), board).preview.clockProposals).toMatchObject([{ offsetMinutes: 7 }])
})

test('posts that all come 2 to 5 minutes after what was noted are how the day went: nothing is proposed', () => {
  const { preview, after } = reconciled(fileOf((minute, index) => minute + 2 + (index % 4)), board)
  expect(preview.clockProposals).toEqual([])
  expect(linksOf(after)).toBeGreaterThan(0)
})

test('against the plan alone, lateness is never corrected: only whole half hours are proposed', () => {
  for (const late of [3, 7, 12, 17]) {
    expect(reconciled(fileOf((minute) => minute + late), planOnly).preview.clockProposals).toEqual([])
  }
  expect(reconciled(fileOf((minute) => minute - 60), planOnly).preview.clockProposals).toMatchObject([{ offsetMinutes: 60, evidence: { from: 'planned' } }])
})

test('the same file again needs no answer and changes nothing; a later export of the same posts proposes the same at once', () => {
  const early = fileOf((minute) => minute - 60)
  const { after } = reconciled(early, board, aContext(use(60)))
  expect(reconciled(early, after, again()).preview).toMatchObject({ diff: {}, clockProposals: [] })
  const later = { ...early, sha256: 'c'.repeat(64) }
  const { preview, after: unanswered } = reconciled(later, after, again({ asOf: '2015-04-26' }))
  expect(preview.clockProposals).toMatchObject([{ offsetMinutes: 60, evidence: { from: 'knownPosts', agreeing: 7 } }])
  expect(rowsOf(unanswered.items)).toEqual(rowsOf(after.items))
})

test('another export of the shape and account, without a post in common, is held against the last one that was moved', () => {
  const { after } = reconciled(fileOf((minute) => minute - 60), board, aContext(use(60)))
  const others = [700, 710, 720].map((minute, index) => ({ platform: 'periscope', platformItemId: `9${String(index)}`, accountHandle: '@station', title: 'Autre', publishedAt: local(minute) }) as const)
  const { preview } = reconciled(aFile('results', others, { shape: 'periscope.broadcasts', sha256: 'd'.repeat(64) }), after, again())
  expect(preview.clockProposals).toMatchObject([{ offsetMinutes: 60, evidence: { from: 'earlierFile', earlierFile: 'results.xlsx' } }])
})

test('times in a zone that she names are kept in that zone', () => {
  const { after } = reconciled(fileOf((minute) => minute - 120), board, aContext({ sourceZone: 'UTC' }))
  expect(linksOf(after)).toBe(7)
  expect(rowsOf(after.items)[0]?.publishedAt).toEqual({ ...local(484), zone: 'UTC' })
  expect(reconciled(fileOf((minute) => minute - 120), after, again()).preview.diff).toEqual({})
})
