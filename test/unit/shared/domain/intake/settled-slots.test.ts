import { expect, test } from 'vitest'
import { rowsOf } from '../../../../../shared/lib/table.ts'
import { anAccount, aParticipant, aSlot } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aContext, aFile } from '../../../../support/draft-builders.ts'
import { again, reconciled } from '../../../../support/reconciled.ts'

const lea = aParticipant({ email: 'lea@x.org' })
const station = anAccount({ handle: '@station' })

test('a row that another row’s slot would also fit does not push that row out when the file comes again', () => {
  const file = aFile('schedule', [
    { startMinute: 0, account: '@station' },
    { title: '#periscopeday', startMinute: 0 },
    { title: '#periscopeday', startMinute: 0, account: null },
  ])
  const plan = aPlan({ accounts: [station], slots: [aSlot({ title: '#periscopeday', startMinute: null, account: station.id })] })
  const { after } = reconciled(file, plan, aContext())
  expect(rowsOf(after.slots)).toHaveLength(3)
  expect(reconciled(file, after, again()).preview.diff).toEqual({})
})

test('a slot that one row takes is no longer a question of the other', () => {
  const slots = [
    aSlot({ title: 'Visite', startMinute: 600, participants: [lea.id] }),
    aSlot({ title: 'Visite', startMinute: 600, participants: [lea.id], account: station.id }),
  ]
  const plan = aPlan({ participants: [lea], accounts: [station], slots })
  const file = aFile('schedule', [
    { startMinute: 660, participants: ['lea@x.org'] },
    { startMinute: 660, account: '@station' },
  ])
  const { after, outcomes, said } = reconciled(file, plan, aContext())
  expect([outcomes, said]).toEqual([['updated', 'updated'], []])
  expect(rowsOf(after.slots).map(({ startMinute }) => startMinute)).toEqual([660, 660])
})

test('two slots that fit one row equally stay a question', () => {
  const slots = [aSlot({ title: 'Visite', startMinute: 600 }), aSlot({ title: 'Visite', startMinute: 600 })]
  const { said } = reconciled(aFile('schedule', [{ title: 'Visite', startMinute: 660 }]), aPlan({ slots }), aContext())
  expect(said).toEqual(['match.ambiguous@2'])
})
