import type { Plan } from '../../shared/domain/plan/plan.ts'
import { aPlan } from './a-plan.ts'
import {
  aFigure, aMention, anAccount, anImport, anItem, anObservation, aParticipant, aSlot, aStream, aTask, aTouch, typedByHand,
} from './builders.ts'
import { countingIds } from './ids.ts'

const FORMATS = ['dialogue', 'visit', 'coulisses*', '=1+1', ''] as const

/**
 * A campaign with something on every sheet of its recap: planned, missed, cancelled and improvised streams, some
 * without figures, two people in one stream, texts that look like formulas, 19-digit ids, figures typed by hand.
 */
export function aToldPlan(): Plan {
  const newId = countingIds('told')
  const station = anAccount({ handle: '@station' })
  const other = anAccount({ handle: '@europe1', platform: 'x', exclusive: false })
  const file = anImport({ kind: 'results', file: 'export =1+1.csv' })
  const people = Array.from({ length: 14 }, (_, index) =>
    aParticipant({
      ref: `P-${String(index + 1).padStart(2, '0')}`,
      givenName: ['Léa', 'Karim', '=Zoé', '@Noé'][index % 4] ?? '',
      familyName: `Durand${index}`,
      role: 'Journaliste',
      team: index % 3 === 0 ? 'Matinale' : 'Rédaction',
      device: 'iphone',
      status: index < 11 ? 'confirmed' : 'declined',
      phone: '0612345678',
      cohesion: index % 5 === 0 ? null : (index % 3) + 3,
    }),
  )
  const person = (index: number) => people[index % 11]?.id ?? newId('participant')
  const slots = Array.from({ length: 24 }, (_, index) =>
    aSlot({
      ref: `S-${String(index + 1).padStart(2, '0')}`,
      title: index === 3 ? '-3 minutes' : `Visite ${index + 1}`,
      startMinute: 430 + index * 31,
      participants: index === 4 ? [person(4), person(5)] : [person(index)],
      account: index % 2 === 0 ? station.id : other.id,
      format: FORMATS[index % FORMATS.length] ?? '',
      ...(index === 20 ? { state: { kind: 'cancelled' as const, reason: 'grève' } } : {}),
    }),
  )
  const streams = slots
    .filter((_, index) => index !== 7 && index !== 20)
    .map((slot, index) =>
      aStream({
        slot: slot.id,
        order: index,
        title: slot.title,
        participants: slot.participants,
        account: slot.account,
        format: slot.format,
        startedAt: { kind: 'local', local: `2015-04-23T${clock((slot.startMinute ?? 0) + (index % 9) - 2)}`, zone: 'Europe/Paris' },
        durationSeconds: index % 6 === 5 ? null : 90 + index * 3,
      }),
    )
  const improvised = aStream({ title: 'Concert improvisé', participants: [person(2)], account: station.id, format: 'visit' })
  const cancelled = aStream({ title: 'Coupée', status: 'cancelled', participants: [person(1)], account: station.id })
  const all = [...streams, improvised, cancelled]
  const items = all.map((stream, index) =>
    anItem({
      account: stream.account,
      title: stream.title,
      platformItemId: `17841400000000${String(index).padStart(5, '0')}`,
      permalink: `https://example.org/${index}`,
      state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 },
      source: { kind: 'import', import: file.id, sheet: 'Feuil1', row: index + 2 },
    }),
  )
  const observations = items.flatMap((item, index) =>
    index % 8 === 6
      ? []
      : [
          anObservation({
            of: { kind: 'item', item: item.id },
            metrics: { views: 60 + ((index * 37) % 140), ...(index % 3 === 0 ? {} : { likes: 300 + index * 11, comments: index }) },
            source: item.source,
          }),
        ],
  )
  return aPlan({
    accounts: [station, other],
    participants: people,
    slots,
    streams: all,
    items,
    observations,
    imports: [file],
    touches: [aTouch({ participants: people.map(({ id }) => id) }), aTouch({ channel: 'oneToOne', participants: [person(1)] })],
    tasks: [aTask({ doneOn: '2015-04-15', owner: '@com' }), aTask({ title: 'Briefer', offsetDays: -1 })],
    figures: [
      aFigure({ perimeter: { kind: 'accounts', accounts: [station.id], from: null, to: null } }),
      aFigure({ metric: 'followers', value: 3727, unit: '', perimeter: { kind: 'accounts', accounts: [station.id], from: null, to: null } }),
      aFigure({ metric: 'mentions.total', value: 1000, approximate: true, unit: '', perimeter: { kind: 'term', term: '#periscopeday', from: null, to: null } }),
    ],
    mentions: Array.from({ length: 30 }, (_, index) =>
      aMention({
        author: index % 2 === 0 ? '@europe1' : '-3',
        url: `https://x.com/a/status/59132${String(index).padStart(14, '0')}`,
        at: { kind: 'instant', instant: `2015-04-23T${String(6 + (index % 11)).padStart(2, '0')}:10:00Z` },
      }),
    ),
    trends: [{ id: newId('trend'), term: '#periscopeday', platform: 'x', place: 'France', rank: 1, from: 540, to: 1020, proof: null, source: typedByHand }],
    relays: [
      {
        id: newId('relay'), kind: 'relay', name: '@periscopeFR', platform: 'x', audience: 2_500_000, approximate: true,
        asOf: '2015-04-23', date: '2015-04-23', minute: 600, link: '', notes: '',
      },
    ],
    objectives: [
      {
        id: newId('objective'), order: 1, text: 'Créer du lien', level: 'outTake', indicator: 'views.mean', baseline: null,
        target: 100, source: '', verdict: null, comment: '',
      },
      {
        id: newId('objective'), order: 2, text: 'Cohésion', level: 'internal', indicator: null, baseline: null, target: null,
        source: '', verdict: null, comment: '',
      },
    ],
    learnings: [
      {
        id: newId('learning'), text: 'Le dialogue plaît', format: 'dialogue',
        evidence: { streams: streams.slice(0, 5).map(({ id }) => id), figures: [], log: [] },
      },
    ],
    nextSteps: [
      { id: newId('nextStep'), text: 'Journées du patrimoine', due: '2015-09-19', when: '', owner: 'Anne', seedsCampaign: true },
    ],
  })
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
