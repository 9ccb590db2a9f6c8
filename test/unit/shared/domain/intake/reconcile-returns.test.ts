import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, anObservation, aParticipant, aSlot, aStream } from '../../../../support/builders.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const lea = aParticipant({ ref: 'P-01' })
const house = anAccount()
const other = anAccount({ handle: '@antenne' })
const first = aSlot({ ref: 'S-01', participants: [lea.id], account: house.id, startMinute: 600 })
const second = aSlot({ ref: 'S-02', participants: [lea.id], account: house.id, startMinute: 660 })
const plan = aPlan({ participants: [lea], accounts: [house, other], slots: [first, second] })
const at = (time: string) => ({ kind: 'local', local: `2015-04-23T${time}`, zone: null } as const)

describe('a planned stream that did not take place', () => {
  const file = aFile('returns', [{ ref: 'S-01', participant: 'P-01', tookPlace: false, reason: 'pas de réseau' }])

  test('is cancelled in the plan, for the reason given; the same sheet again changes nothing', () => {
    const { after, outcomes, said } = reconciled(file, plan)
    expect(rowsOf(after.slots)[0]?.state).toEqual({ kind: 'cancelled', reason: 'pas de réseau' })
    expect({ outcomes, said, streams: rowsOf(after.streams) }).toEqual({ outcomes: ['updated'], said: [], streams: [] })
    expect(reconciled(file, after, again()).preview.diff).toEqual({})
  })

  test('where its stream was noted, that stands and is said', () => {
    const noted = aPlan({ participants: [lea], accounts: [house], slots: [first], streams: [aStream({ slot: first.id, participants: [lea.id] })] })
    const { preview, said } = reconciled(file, noted)
    expect({ diff: preview.diff, said }).toEqual({ diff: {}, said: ['match.streamNoted@2'] })
  })

  test.each([
    ['figures', { tookPlace: false, metrics: { views: 3 } }],
    ['a link', { tookPlace: false, permalink: 'https://www.periscope.tv/w/1' }],
    ['a reason alone', { reason: 'malade' }],
  ])('with %s is not clear: the row stays out until it is corrected', (_, fields) => {
    const { preview, said, outcomes } = reconciled(aFile('returns', [{ ref: 'S-01', ...fields }]), plan)
    expect({ diff: preview.diff, said, outcomes }).toEqual({ diff: {}, said: ['row.unclearReturn@2'], outcomes: ['rejected'] })
  })

  test('a reason beside figures is a remark, and the figures are taken', () => {
    const { after, said } = reconciled(aFile('returns', [{ ref: 'S-01', reason: 'un peu en retard', metrics: { views: 3 } }]), plan)
    expect({ said, metrics: rowsOf(after.observations).map(({ metrics }) => metrics) }).toEqual({ said: [], metrics: [{ views: 3 }] })
  })
})

test('"yes" alone is a stream that took place, its figures still owed', () => {
  const file = aFile('returns', [{ ref: 'S-01', participant: 'P-01', tookPlace: true }])
  const { after } = reconciled(file, plan)
  expect(rowsOf(after.streams)).toMatchObject([{ slot: first.id, participants: [lea.id], account: house.id, status: 'ended' }])
  expect(rowsOf(after.observations)).toEqual([])
  expect(reconciled(file, after, again()).preview.diff).toEqual({})
})

test('the account chosen on the sheet is where it was, whatever was planned', () => {
  const file = aFile('returns', [{ ref: 'S-01', accountHandle: 'periscope:@antenne', tookPlace: true }])
  expect(rowsOf(reconciled(file, plan).after.streams)[0]?.account).toBe(other.id)
})

describe('a line without a slot, below those that name theirs', () => {
  const sheet = (line: object) => aFile('returns', [{ ref: 'S-01', participant: 'P-01', metrics: { views: 90 } }, { ref: 'S-02', participant: 'P-01' }, line])

  test.each([
    ['figures and a time', { publishedAt: at('15:10'), metrics: { views: 12 } }],
    ['figures alone', { metrics: { views: 12 } }],
    ['a link', { permalink: 'https://www.periscope.tv/w/1', platform: 'periscope', metrics: { views: 12 } }],
  ] as const)('is a stream outside the plan, proposed as improvised: %s', (_, line) => {
    const file = sheet(line)
    const { after, said } = reconciled(file, plan)
    expect(said).toEqual(['match.improvised@4'])
    expect(rowsOf(after.streams).map(({ slot, participants }) => [slot, participants])).toContainEqual([null, [lea.id]])
    expect(rowsOf(after.streams)).toHaveLength(2)
    expect(rowsOf(after.slots)).toEqual(rowsOf(plan.slots))
    expect(reconciled(file, after, again()).preview.diff).toEqual({})
  })

  test('is the stream that the board noted at that time', () => {
    const noted = aStream({ participants: [lea.id], startedAt: { kind: 'instant', instant: '2015-04-23T13:08:00Z' } })
    const known = aPlan({ participants: [lea], accounts: [house], slots: [first, second], streams: [noted], observations: [anObservation({ of: { kind: 'stream', stream: noted.id }, metrics: { likes: 1 } })] })
    const { after, said } = reconciled(sheet({ publishedAt: at('15:10'), metrics: { views: 12 } }), known)
    expect(said).toEqual([])
    expect(rowsOf(after.streams).filter(({ slot }) => slot === null).map(({ id }) => id)).toEqual([noted.id])
  })

  test('she may leave it out', () => {
    const decisions = [{ sheet: 'Feuil1', row: 4, choice: { kind: 'leaveOut' } }] as const
    const { after, outcomes } = reconciled(sheet({ metrics: { views: 12 } }), plan, aContext({ decisions }))
    expect(outcomes[2]).toBe('ignored')
    expect(rowsOf(after.streams)).toHaveLength(1)
  })
})

test('where no line names a slot, the only slot of the person is meant', () => {
  const one = aPlan({ participants: [lea], accounts: [house], slots: [first] })
  const { after } = reconciled(aFile('returns', [{ participant: 'Léa Durand', metrics: { likes: 4 } }]), one)
  expect(rowsOf(after.streams).map(({ slot }) => slot)).toEqual([first.id])
})
