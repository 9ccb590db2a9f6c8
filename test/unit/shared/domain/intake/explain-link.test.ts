import { expect, test } from 'vitest'
import { candidatesFor, explainLink } from '../../../../../shared/domain/intake/explain-link.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, anItem, aParticipant, aSlot, aStream } from '../../../../support/builders.ts'

const at = (time: string) => ({ kind: 'local', local: `2015-04-23T${time}`, zone: null }) as const
const station = anAccount()
const lea = aParticipant()
const own = anAccount({ handle: '@lea', owner: { kind: 'participant', participant: lea.id } })
const roofs = aSlot({ ref: 'S-13', title: 'Visite des toits', startMinute: 600, account: station.id })
const archives = aSlot({ ref: 'S-14', title: 'Les archives', startMinute: 612, account: station.id })
const onRoofs = aStream({ slot: roofs.id, account: station.id, startedAt: at('10:03'), learnedFrom: 'import' })

test('a link says what spoke for it before the post told of its stream, and what else fits', () => {
  const state = { kind: 'linked', stream: onRoofs.id, by: 'accountTime', confidence: 0.9 } as const
  const post = anItem({ account: station.id, title: 'Sur les toits !', publishedAt: at('10:03'), state })
  const plan = aPlan({ accounts: [station], slots: [roofs, archives], streams: [onRoofs], items: [post] })
  const explained = explainLink(plan, post)
  expect(explained).toMatchObject({ stream: onRoofs.id, by: 'accountTime', confidence: 0.9 })
  expect(explained?.facts).toContainEqual({ kind: 'time', minutes: 3, isNoted: false })
  expect(explained?.facts).toContainEqual({ kind: 'account' })
  expect(explained?.runnerUp).toMatchObject({ to: { kind: 'slot', slot: archives.id }, minutes: -9, isTaken: false })
})

test('a start that was noted on the board is said to be noted', () => {
  const noted = aStream({ slot: roofs.id, startedAt: at('10:01'), learnedFrom: 'board' })
  const state = { kind: 'linked', stream: noted.id, by: 'accountTime', confidence: 0.9 } as const
  const post = anItem({ account: station.id, publishedAt: at('10:03'), state })
  const plan = aPlan({ accounts: [station], slots: [roofs], streams: [noted], items: [post] })
  expect(explainLink(plan, post)?.facts).toContainEqual({ kind: 'time', minutes: 2, isNoted: true })
  expect(explainLink(plan, { ...post, state: { kind: 'unassigned', by: null } })).toBeNull()
})

test('candidates come best first: its own account and time before another account, and one that is taken last', () => {
  const state = { kind: 'linked', stream: onRoofs.id, by: 'hand', confidence: 1 } as const
  const taken = anItem({ account: station.id, state })
  const hers = aSlot({ title: 'Bonjour', startMinute: 606, account: own.id, participants: [lea.id] })
  const post = anItem({ account: own.id, publishedAt: at('10:05') })
  const plan = aPlan({ accounts: [station, own], participants: [lea], slots: [roofs, archives, hers], streams: [onRoofs], items: [taken, post] })
  const [first, second, third] = candidatesFor(plan, post)
  expect(first).toMatchObject({ to: { kind: 'slot', slot: hers.id }, facts: [{ kind: 'time', minutes: -1 }, { kind: 'account' }] })
  expect(second?.to).toEqual({ kind: 'slot', slot: archives.id })
  expect(third).toMatchObject({ to: { kind: 'stream', stream: onRoofs.id }, isTaken: true })
  expect(first?.confidence).toBeGreaterThan(second?.confidence ?? 1)
})
