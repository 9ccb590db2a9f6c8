import { describe, expect, test } from 'vitest'
import { fieldMarks, filledIn, templateOf, toKeep, unknownFields } from '../../../../renderer/features/outreach/message.view.ts'
import { owedText } from '../../../../renderer/features/outreach/owed.view.ts'
import { owedStreams } from '../../../../shared/domain/recap/owed-streams.ts'
import { replyDeadline } from '../../../../shared/domain/recap/reply-deadline.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { mailRecords } from '../../../../shared/sheets/mail-fields.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aCampaign, anAccount, anItem, anObservation, aParticipant, aSlot, aStream } from '../../../support/builders.ts'

const fr = translator('fr')
const house = anAccount()
const lea = aParticipant({ ref: 'P-01', givenName: 'Léa', familyName: 'Durand', email: 'lea@example.org' })
const slots = [
  aSlot({ ref: 'S-01', title: 'Visite', participants: [lea.id], startMinute: 600, account: house.id }),
  aSlot({ ref: 'S-02', title: 'Régie', participants: [lea.id], startMinute: 540 }),
  aSlot({ ref: 'S-03', title: 'Toits', participants: [lea.id], startMinute: 700 }),
  aSlot({ ref: 'S-04', title: 'Archives', participants: [lea.id], startMinute: 720 }),
]
const streamIn = (index: number, fields = {}) => aStream({ slot: slots[index]?.id ?? null, ...fields })
const [figureless, partial, platform] = [streamIn(1, { link: 'https://www.periscope.tv/w/1' }), streamIn(2), streamIn(3)]
const item = anItem({ state: { kind: 'linked', stream: platform.id, by: 'hand', confidence: 1 } })
const plan = aPlan({
  participants: [lea], accounts: [house], slots, streams: [figureless, partial, platform], items: [item],
  observations: [
    anObservation({ of: { kind: 'stream', stream: partial.id }, metrics: { likes: 12 } }),
    anObservation({ of: { kind: 'item', item: item.id }, metrics: { likes: 3 } }),
  ],
})

describe('what is still owed', () => {
  test('is told slot by slot: no news, no figures, or an answer in part; what a platform reports is all there is', () => {
    const owed = owedStreams(plan).get(lea.id) ?? []
    expect(owed.map(({ slot, missing }) => [slot?.ref, missing])).toEqual([['S-02', 'figures'], ['S-01', 'news'], ['S-03', 'audience']])
    expect(owedText(owed, fr)).toBe('sans nouvelles : S-01 · sans chiffres : S-02 · sans audience : S-03'.replace(/ :/gu, '\u00a0:'))
  })
})

describe('a message to each', () => {
  const [record] = mailRecords(plan, [lea], { phase: 'after', deadline: '2015-04-28' }, fr)

  test('says what they owe, on which account, what is known and by when', () => {
    expect(record).toMatchObject({ firstName: 'Léa', email: 'lea@example.org', count: '3', accounts: 'periscope:@station', links: 'https://www.periscope.tv/w/1' })
    expect(record?.streams).toMatch(/^09:00 Régie \(S-02\) – chiffres attendus ; 10:00 Visite \(S-01\) – a-t-elle eu lieu.\? ; /u)
    expect(record?.deadline).toContain('28 avril')
  })

  test('has its fields filled, written with or without accents; what is no field stays and is said', () => {
    const template = { subject: '{Campagne}', body: 'Bonjour {prenom} {PRÉNOM}, {Diffusion} { }' }
    expect(record === undefined ? '' : filledIn(template.body, record, fr)).toBe('Bonjour Léa Léa, {Diffusion} { }')
    expect(unknownFields(template, fr)).toEqual(['{Diffusion}', '{ }'])
  })

  test.each(['fr', 'en'] as const)('its first texts hold known fields only, in both phases (%s)', (language) => {
    const words = translator(language)
    for (const phase of ['before', 'after'] as const) {
      const template = { subject: words(`outreach.message.${phase}.subject`), body: words(`outreach.message.${phase}.body`) }
      expect(unknownFields(template, words)).toEqual([])
      expect(fieldMarks(words).filter((mark) => template.body.includes(mark)).length).toBeGreaterThan(2)
    }
  })

  test('a field whose value looks like a field is not filled again', () => {
    const odd = record === undefined ? undefined : { ...record, firstName: '{Nom}' }
    expect(odd === undefined ? '' : filledIn('{Prénom}', odd, fr)).toBe('{Nom}')
  })
})

test('an answer is asked for in three days, before the day on its eve at the latest', () => {
  expect(replyDeadline('after', '2015-04-27', '2015-04-23')).toBe('2015-04-30')
  expect(replyDeadline('before', '2015-04-13', '2015-04-23')).toBe('2015-04-16')
  expect(replyDeadline('before', '2015-04-21', '2015-04-23')).toBe('2015-04-22')
  expect(replyDeadline('before', '2015-04-23', '2015-04-23')).toBe('2015-04-23')
})

describe('what is kept of a message', () => {
  const words = translator('fr')
  const mine = { subject: 'Venez !', body: 'Bonjour {Prénom}' }

  test('is what she wrote, else the app’s words in the campaign’s language', () => {
    expect(templateOf(aCampaign({ messages: { before: mine, after: null } }), 'before', words)).toEqual(mine)
    expect(templateOf(aCampaign(), 'after', words)).toEqual({ subject: words('outreach.message.after.subject'), body: words('outreach.message.after.body') })
  })

  test('is nothing where it says what the app says by itself', () => {
    expect(toKeep(mine, 'before', words)).toEqual(mine)
    expect(toKeep(templateOf(aCampaign(), 'before', words), 'before', words)).toBeNull()
  })
})
