import type { Participant } from './participant.ts'

/** Somebody of whom nothing is said yet. */
export const BLANK_PARTICIPANT: Omit<Participant, 'id' | 'source'> = {
  ref: '',
  givenName: '',
  familyName: '',
  civility: '',
  role: '',
  team: '',
  organisation: '',
  email: '',
  phone: '',
  device: null,
  availability: [],
  onAir: [],
  wishedTime: '',
  wished: [],
  status: 'toContact',
  cannotTakePart: '',
  consent: null,
  imageRight: null,
  briefed: false,
  firstTime: null,
  cohesion: null,
  answeredAt: null,
  notes: '',
  custom: [],
}
