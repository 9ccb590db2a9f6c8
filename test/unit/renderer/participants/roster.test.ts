import { expect, test } from 'vitest'
import { readAvailability, readEmail } from '../../../../renderer/features/participants/read-typed.ts'
import { rosterLines, writeWindows } from '../../../../renderer/features/participants/roster.view.ts'
import { summaryOf } from '../../../../renderer/features/participants/summary.view.ts'
import { originOf } from '../../../../shared/domain/recap/origin-of.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { withRows } from '../../../../shared/lib/table.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const french = translator('fr')
const lea = aParticipant({ email: 'lea@radio.fr', status: 'confirmed' })
const tom = aParticipant({ givenName: 'Tom', familyName: 'Sans' })
const own = anAccount({ platform: 'twitch', handle: 'lea', owner: { kind: 'participant', participant: lea.id } })
const plan = aPlan({
  participants: [lea, tom],
  accounts: [anAccount(), own],
  slots: [
    aSlot({ participants: [lea.id, tom.id] }), aSlot({ participants: [lea.id] }),
    aSlot({ participants: [lea.id], state: { kind: 'cancelled', reason: '' } }),
  ],
})

test('a line counts the slots still planned and names the person’s own accounts only', () => {
  expect(rosterLines(plan)).toEqual([
    { id: lea.id, person: lea, name: 'Léa Durand', accounts: 'twitch:@lea', slots: 2 },
    { id: tom.id, person: tom, name: 'Tom Sans', accounts: '', slots: 1 },
  ])
})

test('an edit of one person leaves the lines of the others as they are', () => {
  const before = rosterLines(plan)
  const after = rosterLines({ ...plan, participants: withRows(plan.participants, [{ ...tom, role: 'Animateur' }], []) })
  expect(after[0]).toBe(before[0])
  expect(after[1]?.person.role).toBe('Animateur')
})

test('a slot given to somebody changes their line', () => {
  const more = { ...plan, slots: withRows(plan.slots, [aSlot({ participants: [tom.id] })], []) }
  expect(rosterLines(more).map(({ slots }) => slots)).toEqual([2, 2])
})

test('the summary leaves out what counts nobody', () => {
  const texts = (of: typeof plan) => summaryOf(rosterLines(of), french).map(({ text }) => text)
  expect(texts(plan)).toEqual(['2 personnes', '1 confirmée', '1 sans e-mail'])
  expect(texts(aPlan({ participants: [tom] }))).toEqual(['1 personne', '1 sans e-mail'])
})

test('each number of the summary leads to the people that it counts', () => {
  const counted = summaryOf(rosterLines(plan), french).map(({ ref, count }) => {
    const origin = originOf(plan, ref)
    return [origin?.value === count, origin?.rows.flatMap(({ whyNot, label }) => (whyNot === null ? [label] : []))]
  })
  expect(counted).toEqual([[true, ['Léa Durand', 'Tom Sans']], [true, ['Léa Durand']], [true, ['Tom Sans']]])
})

test('hours shown in the grid are read back as the same hours', () => {
  const windows = [{ from: 540, to: 720 }, { from: 840, to: 1530 }]
  expect(writeWindows(windows)).toBe('09:00–12:00, 14:00–25:30')
  expect(readAvailability(writeWindows([{ from: 540, to: 720 }, { from: 840, to: 1080 }]), french)).toEqual({
    ok: true, value: [{ from: 540, to: 720 }, { from: 840, to: 1080 }],
  })
})

test('hours are typed as people write them; what says no hour is refused with a sentence', () => {
  expect(readAvailability('9h-12h et après 17h', french)).toEqual({ ok: true, value: [{ from: 540, to: 720 }, { from: 1020, to: 1440 }] })
  expect(readAvailability('', french)).toEqual({ ok: true, value: [] })
  expect(readAvailability('peut-être', french)).toMatchObject({ ok: false, error: expect.stringContaining('peut-être') as string })
})

test('an address without a domain is refused, none at all is not', () => {
  expect([readEmail('', french).ok, readEmail('lea@radio.fr', french).ok, readEmail('lea@radio', french).ok]).toEqual([true, true, false])
})
