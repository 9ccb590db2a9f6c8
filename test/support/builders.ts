import { BLANK_PARTICIPANT } from '../../shared/domain/roster/blank-participant.ts'
import { BLANK_SLOT } from '../../shared/domain/schedule/blank-slot.ts'
import { BLANK_STREAM } from '../../shared/domain/day/blank-stream.ts'
import type { Account } from '../../shared/domain/campaign/account.ts'
import type { Campaign } from '../../shared/domain/campaign/campaign.ts'
import type { Stream } from '../../shared/domain/day/stream.ts'
import type { Figure } from '../../shared/domain/results/figure.ts'
import type { ImportRecord } from '../../shared/domain/results/import-record.ts'
import type { Mention } from '../../shared/domain/results/mention.ts'
import type { Observation } from '../../shared/domain/results/observation.ts'
import type { PlatformItem } from '../../shared/domain/results/platform-item.ts'
import type { Participant } from '../../shared/domain/roster/participant.ts'
import type { Slot } from '../../shared/domain/schedule/slot.ts'
import type { Source } from '../../shared/domain/values/source.ts'
import type { Touch } from '../../shared/domain/outreach/touch.ts'
import type { Task } from '../../shared/domain/campaign/task.ts'
import { countingIds } from './ids.ts'

/*
 * One record of each kind with neutral values; a test states only what matters to it:
 * `aParticipant({ givenName: 'Léa' })`. `aPlan({ participants: [...] })` is in a-plan.ts.
 */

const newId = countingIds('b')

/** A record typed by hand, on a fixed day. */
export const typedByHand: Source = { kind: 'typed', typedBy: 'Anne', on: '2015-04-13' }

export const aCampaign = (fields: Partial<Campaign> = {}): Campaign => ({
  id: newId('campaign'),
  name: 'Periscope Day',
  day: '2015-04-23',
  zone: 'Europe/Paris',
  language: 'fr',
  windowFrom: 420,
  windowTo: 1200,
  hashtags: ['#periscopeday'],
  platforms: ['periscope'],
  brief: '',
  constraint: '',
  decided: null,
  validated: null,
  handOverMinutes: 5,
  coverageTargetMinutes: null,
  messages: { before: null, after: null },
  ...fields,
})

export const anAccount = (fields: Partial<Account> = {}): Account => ({
  id: newId('account'),
  platform: 'periscope',
  handle: '@station',
  platformAccountId: null,
  name: '',
  owner: { kind: 'house' },
  exclusive: true,
  handOverMinutes: 5,
  ...fields,
})

export const aParticipant = (fields: Partial<Participant> = {}): Participant => ({
  id: newId('participant'),
  ...BLANK_PARTICIPANT,
  givenName: 'Léa',
  familyName: 'Durand',
  source: typedByHand,
  ...fields,
})

export const aSlot = (fields: Partial<Slot> = {}): Slot => ({
  ...BLANK_SLOT,
  id: newId('slot'),
  title: 'Visite du studio',
  startMinute: 600,
  source: typedByHand,
  ...fields,
})

export const aStream = (fields: Partial<Stream> = {}): Stream => ({
  ...BLANK_STREAM,
  id: newId('stream'),
  order: 0,
  source: typedByHand,
  ...fields,
})

export const anItem = (fields: Partial<PlatformItem> = {}): PlatformItem => ({
  id: newId('item'),
  platform: 'periscope',
  platformItemId: '',
  permalink: '',
  account: null,
  accountText: '',
  title: '',
  text: '',
  postType: '',
  publishedAt: null,
  durationSeconds: null,
  state: { kind: 'unassigned', by: null },
  source: typedByHand,
  ...fields,
})

export const anObservation = (fields: Pick<Observation, 'of'> & Partial<Observation>): Observation => ({
  id: newId('observation'),
  asOf: '2015-04-24',
  approximate: false,
  metrics: {},
  proof: null,
  source: typedByHand,
  ...fields,
})

export const aFigure = (fields: Partial<Figure> = {}): Figure => ({
  id: newId('figure'),
  role: 'claim',
  metric: 'likes.total',
  value: 27_000,
  approximate: false,
  unit: 'likes',
  perimeter: { kind: 'campaign' },
  asOf: '2015-05-04',
  note: '',
  source: typedByHand,
  ...fields,
})

export const aMention = (fields: Partial<Mention> = {}): Mention => ({
  id: newId('mention'),
  at: { kind: 'instant', instant: '2015-04-23T08:00:00Z' },
  url: '',
  author: '@auditeur',
  text: '#periscopeday',
  reach: null,
  engagement: null,
  sentiment: '',
  country: '',
  source: typedByHand,
  ...fields,
})

export const aTouch = (fields: Partial<Touch> = {}): Touch => ({
  id: newId('touch'),
  channel: 'mail',
  at: { kind: 'date', date: '2015-04-14' },
  participants: [],
  by: 'Anne',
  text: '',
  source: typedByHand,
  ...fields,
})

export const aTask = (fields: Partial<Task> = {}): Task => ({
  id: newId('task'),
  title: 'Valider la liste',
  offsetDays: -7,
  owner: '',
  doneOn: null,
  notes: '',
  ...fields,
})

export const anImport = (fields: Partial<ImportRecord> = {}): ImportRecord => ({
  id: newId('import'),
  kind: 'roster',
  file: 'volontaires.xlsx',
  sha256: 'a'.repeat(64),
  shape: '',
  importedAt: '2015-04-14T08:00:00Z',
  asOf: '2015-04-14',
  offsetMinutes: 0,
  zone: null,
  counts: { read: 0, added: 0, updated: 0, unchanged: 0, ignored: 0, rejected: 0 },
  ...fields,
})
