import type { Objective } from '../../shared/domain/campaign/objective.ts'
import type { TrendWindow } from '../../shared/domain/day/trend-window.ts'
import type { Relay } from '../../shared/domain/outreach/relay.ts'
import type { Learning } from '../../shared/domain/recap/learning.ts'
import type { NextStep } from '../../shared/domain/recap/next-step.ts'
import { countingIds } from './ids.ts'
import { typedByHand } from './builders.ts'

const newId = countingIds('r')

export const anObjective = (fields: Partial<Objective> = {}): Objective => ({
  id: newId('objective'),
  order: 0,
  text: 'Créer un lien avec les auditeurs',
  level: 'outcome',
  indicator: null,
  baseline: null,
  target: null,
  source: '',
  verdict: null,
  comment: '',
  ...fields,
})

export const aTrendWindow = (fields: Partial<TrendWindow> = {}): TrendWindow => ({
  id: newId('trend'),
  term: '#periscopeday',
  platform: 'x',
  place: 'France',
  rank: null,
  from: 540,
  to: 1020,
  proof: null,
  source: typedByHand,
  ...fields,
})

export const aRelay = (fields: Partial<Relay> = {}): Relay => ({
  id: newId('relay'),
  kind: 'relay',
  name: 'Periscope France',
  platform: 'x',
  audience: 2_500_000,
  approximate: true,
  asOf: null,
  date: null,
  minute: null,
  link: '',
  notes: '',
  ...fields,
})

export const aLearning = (fields: Partial<Learning> = {}): Learning => ({
  id: newId('learning'),
  text: 'Les visites plaisent',
  format: '',
  evidence: { streams: [], figures: [], log: [] },
  ...fields,
})

export const aNextStep = (fields: Partial<NextStep> = {}): NextStep => ({
  id: newId('nextStep'),
  text: 'Recommencer pour les journées du patrimoine',
  due: null,
  when: '',
  owner: '',
  seedsCampaign: false,
  ...fields,
})
