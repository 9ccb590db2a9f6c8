import { describe, expect, test } from 'vitest'
import { eventsOf, readDayLines } from '../../../../shared/sheets/day-lines/read-day-lines.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot, aStream } from '../../../support/builders.ts'

const zoe = aParticipant({ ref: 'P-01', givenName: 'Zoé', familyName: 'd’Arc' })
const basile = aParticipant({ ref: 'P-02', givenName: 'Basile', familyName: 'Le Goff' })
const lea = aParticipant({ ref: 'P-03', givenName: 'Léa', familyName: 'Durand' })
const leaToo = aParticipant({ ref: 'P-04', givenName: 'Léa', familyName: 'Petit' })
const station = anAccount({ handle: '@station' })
const s12 = aSlot({ ref: 'S-12', title: 'Visite du studio', startMinute: 600, participants: [zoe.id] })
const s13 = aSlot({ ref: 'S-13', title: 'Le live de minuit', startMinute: 610, participants: [lea.id, basile.id], account: station.id })
const s14 = aSlot({ ref: 'S-14', title: 'Le toit', startMinute: 620, participants: [leaToo.id, basile.id] })
const done = aSlot({ ref: 'S-15', title: 'Déjà fait', startMinute: 540 })
const plan = aPlan({
  participants: [zoe, basile, lea, leaToo], accounts: [station], slots: [s12, s13, s14, done],
  streams: [aStream({ slot: done.id, title: 'Déjà fait' })],
})
const now = '2015-04-24T08:00:00.000Z'
const read = (text: string, chosen: typeof s12.id | null = null) => readDayLines(text, plan, { chosen, now }).map(({ reading }) => reading)
const event = (fields: object) => ({ kind: 'event', event: fields })
/** Paris is two hours ahead in April. */
const at = (time: string): string => `2015-04-23T${time}:00Z`

describe('a line of the day', () => {
  test.each([
    ['10:04 S-12 started', { kind: 'started', at: at('08:04'), slot: s12.id }],
    ['10h04 zoé démarré', { kind: 'started', at: at('08:04'), slot: s12.id }],
    ['1004 – démarré s-12', { kind: 'started', at: at('08:04'), slot: s12.id }],
    ['10 h 04 Arc d’Zoe commencé', { kind: 'started', at: at('08:04'), slot: s12.id }],
    ['midi : Le live de minuit démarré', { kind: 'started', at: at('10:00'), slot: s13.id }],
    ['10:04 @station started', { kind: 'started', at: at('08:04'), slot: s13.id }],
    ['10:20 cancelled S-14 sick', { kind: 'cancelled', at: at('08:20'), slot: s14.id, reason: 'sick' }],
    ['10:20 le toit annulé : trop de vent', { kind: 'cancelled', at: at('08:20'), slot: s14.id, reason: 'trop de vent' }],
    ['11:02 improvised Basile @station le toit', { kind: 'improvised', at: at('09:02'), participants: [basile.id], account: station.id, title: 'le toit' }],
    ['11:02 improvisé Zoé et Basile Le Goff vue du pont', { kind: 'improvised', at: at('09:02'), participants: [zoe.id, basile.id], account: null, title: 'vue du pont' }],
    ['11:02 P-01, P-02 impro vue du pont', { kind: 'improvised', at: at('09:02'), participants: [zoe.id, basile.id], account: null, title: 'vue du pont' }],
    ['11:02 impro @station coulisses', { kind: 'improvised', at: at('09:02'), participants: [], account: station.id, title: 'coulisses' }],
    ['10:05 note the lift is stuck', { kind: 'note', at: at('08:05'), note: 'incident', text: 'the lift is stuck', slot: null }],
    ['10:05 S-15 idée refaire à midi, démarré trop tôt', { kind: 'note', at: at('08:05'), note: 'idea', text: 'refaire à midi, démarré trop tôt', slot: done.id }],
    ['9h30 citation « Enfin ! »', { kind: 'note', at: at('07:30'), note: 'verbatim', text: '« Enfin ! »', slot: null }],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual([event(expected)])
  })

  test.each([
    ['S-12 started', { code: 'noTime' }],
    ['25h99 S-12 started', { code: 'noTime' }],
    ['10:04 S-12', { code: 'noWord' }],
    ['10:04 started', { code: 'noSubject' }],
    ['10:04 S-99 started', { code: 'unknown', text: 'S-99' }],
    ['10:04 Lea started', { code: 'several', text: 'Lea', candidates: expect.stringMatching(/Léa Durand \(P-03.*Léa Petit \(P-04/u) as unknown }],
    ['10:04 Basile started', { code: 'several', text: 'Basile', candidates: 'S-13 Le live de minuit (10:10) · S-14 Le toit (10:20)' }],
    ['10:04 S-15 started', { code: 'nothingToStart', text: 'S-15' }],
    ['10:04 S-12 ended', { code: 'nothingToEnd', text: 'S-12' }],
    ['10:04 S-15 annulé', { code: 'nothingToCancel', text: 'S-15' }],
    ['10:04 S-12 started late', { code: 'tooMuch', text: 'late' }],
    ['10:05 note', { code: 'emptyNote' }],
    ['11:02 improvised the roof', { code: 'whoImprovised', text: 'the roof' }],
    ['11:02 improvised Basile @station', { code: 'noTitle' }],
    ['11:02 improvised Léa the roof', { code: 'several', text: 'Léa', candidates: expect.stringContaining('P-04') as unknown }],
    ['11:02 improvised @nobody the roof', { code: 'unknown', text: '@nobody' }],
  ])('%s is asked about', (line, expected) => {
    expect(read(line)).toEqual([{ kind: 'problem', problem: expected }])
  })

  test('names the chosen row by naming nobody', () => {
    expect(read('10:04 started\n10:06 ended 120 viewers', s12.id)).toEqual([
      event({ kind: 'started', at: at('08:04'), slot: s12.id }),
      event({ kind: 'ended', at: at('08:06'), of: { kind: 'slot', slot: s12.id }, metrics: { views: 120 } }),
    ])
    expect(read('10:04 cancelled sick', s12.id)).toEqual([{ kind: 'problem', problem: { code: 'unknown', text: 'sick' } }])
  })
})

describe('lines one after the other', () => {
  test('end what those above began, with figures in every shape, and never before it began', () => {
    const lines = ['10:04 S-12 started', '11:02 improvised Basile le toit', '10:06 S-12 ended 1 200 viewers, 3k likes', '11:05 terminé Basile 80 vues et 12 j’aime', '10:07 Zoé ended']
    expect(eventsOf(readDayLines(lines.join('\n'), plan, { chosen: null, now })).slice(2)).toEqual([
      { kind: 'ended', at: at('08:06'), of: { kind: 'slot', slot: s12.id }, metrics: { views: 1200, likes: 3000 } },
      { kind: 'ended', at: at('09:05'), of: { kind: 'event', event: 1 }, metrics: { views: 80, likes: 12 } },
    ])
    expect(read('10:04 S-12 started\n10:02 S-12 ended')[1]).toMatchObject({ problem: { code: 'refused', error: { code: 'day.endsBeforeStart' } } })
    expect(read('10:04 S-12 started\n10:06 S-12 ended 120')[1]).toEqual({ kind: 'problem', problem: { code: 'notFigures', text: '120' } })
  })

  test('are numbered as they stand in the box; an empty one is none', () => {
    const lines = readDayLines('\n10:04 S-12 started\r\n  \nhello', plan, { chosen: null, now })
    expect(lines.map(({ number, text, reading }) => [number, text, reading.kind])).toEqual([[2, '10:04 S-12 started', 'event'], [4, 'hello', 'problem']])
  })

  test('of any text are read without harm', () => {
    for (const text of ['10:04 '.repeat(400), `10:04 ${'a '.repeat(300)}started`, `10:04 ${'-'.repeat(20_000)}`, 'started '.repeat(200), '10:04 __proto__ started', '10:04 constructor']) {
      expect(read(text).every(({ kind }) => kind === 'problem')).toBe(true)
    }
  })
})
