import { describe, expect, test } from 'vitest'
import type { Command } from '../../../../../shared/domain/commands/command.ts'
import { runCommand } from '../../../../../shared/domain/commands/run-command.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, anItem, aParticipant, aSlot, aStream } from '../../../../support/builders.ts'
import { countingIds } from '../../../../support/ids.ts'

const newId = countingIds('r')
const now = '2015-04-23T08:30:00.000Z'

const attempt = (plan: Plan, command: Command) => runCommand(plan, command, { now, newId, typedBy: 'Anne' })
const done = (plan: Plan, command: Command): Plan => {
  const outcome = attempt(plan, command)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.plan
}
const refusal = (plan: Plan, command: Command): string => {
  const outcome = attempt(plan, command)
  return outcome.ok ? 'done' : outcome.error.code
}

describe('adding', () => {
  test('a participant gets the next short code and comes from who typed it', () => {
    const plan = done(aPlan({ participants: [aParticipant({ ref: 'P-09' })] }), {
      type: 'participant.add',
      fields: { givenName: 'Inès', familyName: 'Bellamy' },
    })
    const added = rowsOf(plan.participants).find((person) => person.givenName === 'Inès')
    expect(added).toMatchObject({ ref: 'P-10', status: 'toContact', source: { kind: 'typed', typedBy: 'Anne', on: '2015-04-23' } })
  })

  test('a slot without a title is refused and nothing is added', () => {
    expect(refusal(aPlan(), { type: 'slot.add', fields: { startMinute: 600 } })).toBe('plan.invalidRow')
  })

  test('a second account of the same handle and platform is refused, whatever its accents', () => {
    const plan = aPlan({ accounts: [anAccount({ platform: 'instagram', handle: '@Musée' })] })
    expect(refusal(plan, { type: 'account.add', fields: { platform: 'instagram', handle: 'musee' } })).toBe('plan.duplicateAccount')
    expect(refusal(plan, { type: 'account.add', fields: { platform: 'x', handle: 'musee' } })).toBe('done')
  })

  test('a meeting logged for many moves those still to contact, and nobody back', () => {
    const people = [aParticipant({ status: 'toContact' }), aParticipant({ status: 'confirmed' })]
    const plan = done(aPlan({ participants: people }), {
      type: 'touch.add',
      fields: { channel: 'meeting', participants: people.map((person) => person.id) },
    })
    expect(rowsOf(plan.participants).map((person) => person.status)).toEqual(['contacted', 'confirmed'])
  })
})

describe('removing', () => {
  test('a participant leaves slots, streams, accounts and touches in the same step', () => {
    const person = aParticipant()
    const account = anAccount({ owner: { kind: 'participant', participant: person.id } })
    const slot = aSlot({ participants: [person.id], account: account.id })
    const plan = done(aPlan({ participants: [person], accounts: [account], slots: [slot] }), {
      type: 'participant.remove',
      ids: [person.id],
    })
    expect(rowsOf(plan.slots)).toEqual([{ ...slot, participants: [] }])
    expect(rowsOf(plan.accounts)).toEqual([{ ...account, owner: { kind: 'participant', participant: null } }])
  })

  test('what is not there is named', () => {
    expect(refusal(aPlan(), { type: 'task.remove', ids: ['task:none'] })).toBe('command.notFound')
  })
})

describe('the day', () => {
  test('a slot that goes live becomes one stream, and only one', () => {
    const slot = aSlot({ title: 'Matinale' })
    const live = done(aPlan({ slots: [slot] }), { type: 'day.startSlot', slot: slot.id, at: '2015-04-23T08:00:00.000Z' })
    expect(rowsOf(live.streams)).toMatchObject([{ slot: slot.id, title: 'Matinale', status: 'live', learnedFrom: 'board' }])
    expect(refusal(live, { type: 'day.startSlot', slot: slot.id, at: now })).toBe('day.alreadyStarted')
  })

  test('what is read off the screen at the end is an observation of that day', () => {
    const stream = aStream({ status: 'live', startedAt: { kind: 'instant', instant: '2015-04-23T08:00:00Z' } })
    const plan = done(aPlan({ streams: [stream] }), {
      type: 'day.endStream', stream: stream.id, at: '2015-04-23T08:02:10.000Z', metrics: { views: 84, likes: 310 },
    })
    expect(rowsOf(plan.streams)[0]).toMatchObject({ status: 'ended', durationSeconds: 130 })
    expect(rowsOf(plan.observations)).toMatchObject([{ asOf: '2015-04-23', metrics: { views: 84, likes: 310 } }])
  })

  test('what was cancelled cannot end', () => {
    const stream = aStream({ status: 'cancelled' })
    const command = { type: 'day.endStream', stream: stream.id, at: now, metrics: null } as const
    expect(refusal(aPlan({ streams: [stream] }), command)).toBe('day.notLive')
  })

  test('a replaced slot stays, and its stand-in takes its time', () => {
    const slot = aSlot({ ref: 'S-04', startMinute: 605 })
    const stand = aParticipant()
    const plan = done(aPlan({ slots: [slot], participants: [stand] }), {
      type: 'day.replaceSlot', slot: slot.id, participants: [stand.id], title: 'Remplacement', reason: 'malade',
    })
    const [before, after] = rowsOf(plan.slots)
    expect(before).toMatchObject({ id: slot.id, state: { kind: 'replaced', by: after?.id, reason: 'malade' } })
    expect(after).toMatchObject({ ref: 'S-05', startMinute: 605, participants: [stand.id], state: { kind: 'planned' } })
  })
})

describe('the run of show', () => {
  test('a slot may pass midnight but not leave the day and its night', () => {
    const slot = aSlot({ durationSeconds: 600 })
    const plan = aPlan({ slots: [slot] })
    expect(refusal(plan, { type: 'schedule.moveSlot', slot: slot.id, startMinute: 1530 })).toBe('done')
    expect(refusal(plan, { type: 'schedule.moveSlot', slot: slot.id, startMinute: 2875 })).toBe('schedule.outsideDay')
    expect(refusal(plan, { type: 'schedule.moveSlot', slot: slot.id, startMinute: -5 })).toBe('schedule.outsideDay')
  })
})

describe('forgetting', () => {
  test('an anonymised person keeps a code and no word that names them', () => {
    const person = aParticipant({
      ref: 'P-03', givenName: 'Zoé', familyName: 'Martel', email: 'zoe@example.org', phone: '0612345678', notes: 'végétarienne',
      custom: [{ header: 'Badge', text: 'ZM-7' }],
    })
    const account = anAccount({ handle: '@zoemartel', owner: { kind: 'participant', participant: person.id } })
    const stream = aStream({ participants: [person.id], account: account.id })
    const items = [
      anItem({ account: account.id, accountText: '@zoemartel' }), anItem({ accountText: 'periscope:@ZoeMartel' }),
      anItem({ accountText: 'Zoé en direct', state: { kind: 'linked', stream: stream.id, by: 'hand', confidence: 1 } }), anItem({ accountText: '@collab' }),
    ]
    const plan = done(aPlan({ participants: [person], accounts: [account], streams: [stream], items }), {
      type: 'roster.anonymise', participants: [person.id],
    })
    const kept = JSON.stringify([rowsOf(plan.participants), rowsOf(plan.accounts), rowsOf(plan.items)])
    for (const word of ['Zoé', 'Martel', 'zoe', '0612345678', 'végétarienne', 'ZM-7']) expect(kept).not.toContain(word)
    expect(rowsOf(plan.participants)[0]?.familyName).toBe('P-03')
    expect(rowsOf(plan.streams)).toEqual([stream])
    expect(rowsOf(plan.items).map(({ accountText }) => accountText)).toEqual(['', '', '', '@collab'])
  })
})
