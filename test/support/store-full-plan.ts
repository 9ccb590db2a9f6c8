import type { Plan } from '../../shared/domain/plan/plan.ts'
import { aPlan } from './a-plan.ts'
import {
  aFigure,
  aMention,
  anAccount,
  anImport,
  anItem,
  anObservation,
  aParticipant,
  aSlot,
  aStream,
  aTask,
  aTouch,
  typedByHand,
} from './builders.ts'
import { CAMPAIGN_ID } from './store-plans.ts'

/** A plan with rows in every table, each of them the same in every run. */
export function fullPlan(): Plan {
  const importId = 'import:f01'
  const fromFile = { kind: 'import', import: importId, sheet: 'Feuil1', row: 4 } as const
  const person = aParticipant({
    id: 'participant:f01',
    ref: 'P-01',
    givenName: 'Zoé',
    familyName: 'd’Arc',
    email: 'zoe@example.org',
    phone: '+33 6 12 34 56 78',
    device: 'iphone',
    availability: [{ from: 540, to: 720 }],
    wishedTime: 'après 17h',
    wished: [{ from: 1020, to: 1200 }],
    status: 'confirmed',
    consent: true,
    imageRight: null,
    cohesion: 4,
    answeredAt: { kind: 'local', local: '2015-04-14T09:30', zone: 'Europe/Paris' },
    custom: [{ header: 'Étage', text: '3' }],
    source: fromFile,
  })
  const account = anAccount({
    id: 'account:f01',
    platform: null,
    owner: { kind: 'participant', participant: person.id },
  })
  const slot = aSlot({ id: 'slot:f01', ref: 'C-01', participants: [person.id], account: account.id, startMinute: 1530 })
  const stream = aStream({
    id: 'stream:f01',
    slot: slot.id,
    participants: [person.id],
    account: account.id,
    startedAt: { kind: 'instant', instant: '2015-04-23T08:00:00Z' },
    durationSeconds: 121.5,
  })
  const item = anItem({
    id: 'item:f01',
    account: account.id,
    accountText: '@station',
    state: { kind: 'linked', stream: stream.id, by: 'accountTime', confidence: 0.8 },
  })
  return aPlan({
    campaign: {
      id: CAMPAIGN_ID,
      brief: '1re ligne\n2e ligne « citée »',
      coverageTargetMinutes: 30,
      messages: { before: { subject: 'Venez !', body: 'Bonjour {Prénom},\n\nà bientôt.' }, after: null },
      decided: { on: '2015-04-13', approximate: true, by: 'Communication' },
    },
    objectives: [
      {
        id: 'objective:f01',
        order: 0,
        text: 'Créer un lien avec les auditeurs',
        level: 'internal',
        indicator: 'views.mean',
        baseline: null,
        target: 100,
        source: '',
        verdict: 'partly',
        comment: '',
      },
    ],
    accounts: [account],
    participants: [person],
    touches: [aTouch({ id: 'touch:f01', participants: [person.id] })],
    tasks: [aTask({ id: 'task:f01', doneOn: '2015-04-16' })],
    relays: [
      {
        id: 'relay:f01',
        kind: 'onAir',
        name: 'Matinale',
        platform: null,
        audience: 2_500_000,
        approximate: true,
        asOf: '2015-04-01',
        date: '2015-04-22',
        minute: 455,
        link: '',
        notes: '',
      },
    ],
    slots: [slot],
    baselines: [{ id: 'baseline:f01', name: 'J-1', frozenAt: '2015-04-22T16:00:00.000Z', slots: [slot] }],
    streams: [stream],
    log: [
      {
        id: 'log:f01',
        order: 1,
        at: '2015-04-23T08:02:00.000Z',
        saidAt: null,
        kind: 'verbatim',
        text: '« Enfin ! » 🎙️',
        slot: slot.id,
        stream: stream.id,
        participant: person.id,
        corrects: null,
      },
    ],
    trends: [
      {
        id: 'trend:f01',
        term: '#periscopeday',
        platform: 'x',
        place: 'France',
        rank: 3,
        from: 540,
        to: 1020,
        proof: null,
        source: typedByHand,
      },
    ],
    items: [item],
    observations: [
      anObservation({ id: 'observation:f01', of: { kind: 'item', item: item.id }, metrics: { views: 104, likes: 12 } }),
    ],
    figures: [
      aFigure({
        id: 'figure:f01',
        perimeter: { kind: 'accounts', accounts: [account.id], from: null, to: '2015-05-04' },
      }),
    ],
    mentions: [aMention({ id: 'mention:f01' })],
    imports: [anImport({ id: importId })],
    learnings: [
      {
        id: 'learning:f01',
        text: 'Les visites plaisent',
        format: 'visite',
        evidence: { streams: [stream.id], figures: ['figure:f01'], log: [] },
      },
    ],
    nextSteps: [
      {
        id: 'nextStep:f01',
        text: 'Journées du patrimoine',
        due: null,
        when: 'septembre',
        owner: '',
        seedsCampaign: true,
      },
    ],
    recapTexts: [
      { id: 'recapText:f01', part: 'next', text: 'La suite…', basedOn: [{ fact: 'likes.total', value: '27000' }] },
    ],
  })
}
