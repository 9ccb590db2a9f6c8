import { describe, expect, test } from 'vitest'
import { formatChoices, peopleToAdd, placeChoices, typedAccount, typedLength } from '../../../../renderer/features/run-of-show/slot-form.view.ts'
import { formatFromLabel, formatLabel } from '../../../../renderer/features/run-of-show/slot-format.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const fr = translator('fr')
const en = translator('en')

describe('an account as typed', () => {
  const onX = anAccount({ handle: '@Musée', platform: 'x' })
  const onInstagram = anAccount({ handle: 'musée', platform: 'instagram' })
  const plan = aPlan({ accounts: [onX, onInstagram], campaign: { platforms: ['periscope'] } })

  test('is found by its label, or by its handle whatever the accents', () => {
    expect(typedAccount(plan, '@musée · Instagram', fr)).toEqual({ kind: 'known', account: onInstagram })
    expect(typedAccount(plan, 'musee', fr)).toEqual({ kind: 'known', account: onX })
  })

  test('is made where nobody has it, on the only platform of the campaign', () => {
    expect(typedAccount(plan, ' @nouveau ', fr)).toEqual({ kind: 'new', handle: '@nouveau', platform: 'periscope' })
    const two = aPlan({ campaign: { platforms: ['x', 'twitch'] } })
    expect(typedAccount(two, '@nouveau', fr)).toMatchObject({ platform: null })
  })

  test('is none where nothing is written', () => {
    expect(typedAccount(plan, '  ', fr)).toEqual({ kind: 'none' })
  })
})

test.each([['2', 120], ['2 min', 120], ['2 min 30', 150], ['90 s', 90], ['1h05', 3900], ['soon', null]])('"%s" lasts %s seconds', (text, seconds) => {
  expect(typedLength(text)).toBe(seconds)
})

test('a known format is stored under one name in both languages, hers as she writes it', () => {
  expect([formatFromLabel('Coulisses', fr), formatFromLabel('backstage', fr), formatFromLabel('Backstage', en), formatFromLabel(' Karaoké ', fr)]).toEqual([
    'backstage', 'backstage', 'backstage', 'Karaoké',
  ])
  expect([formatLabel('visit', fr), formatLabel('Karaoké', fr)]).toEqual(['visite', 'Karaoké'])
})

test('what is suggested is there once, and who is in the slot is not suggested again', () => {
  const [lea, yves] = [aParticipant({ role: 'Host' }), aParticipant({ givenName: 'Yves', familyName: 'Roy' })]
  const plan = aPlan({ participants: [yves, lea], slots: [aSlot({ place: 'Studio 1', format: 'visit' }), aSlot({ place: 'STUDIO 1', format: 'Karaoké' }), aSlot({ place: '' })] })
  expect(peopleToAdd(plan, [yves.id])).toEqual([{ value: lea.id, label: 'Léa Durand', detail: 'Host' }])
  expect(placeChoices(plan)).toHaveLength(1)
  expect(formatChoices(plan, en)).toEqual(['dialogue', 'visit', 'backstage', 'interview', 'performance', 'Karaoké'])
})
