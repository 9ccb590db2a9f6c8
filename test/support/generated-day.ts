import type { ResultFields } from '../../shared/domain/intake/draft.ts'
import type { Account } from '../../shared/domain/campaign/account.ts'
import type { Stream } from '../../shared/domain/day/stream.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { Platform } from '../../shared/domain/values/platform.ts'
import type { Slot } from '../../shared/domain/schedule/slot.ts'
import { aPlan } from './a-plan.ts'
import { anAccount, aParticipant, aSlot, aStream } from './builders.ts'
import { chanceOf, type Chance } from './chance.ts'

/** What the day's files and notes tell: titles of posts, links pasted on the board, starts noted there, posts' own ids. */
export interface DayKind {
  /** The share of posts that bear a title. */
  readonly titled: number
  /** The share of streams whose start was noted on the board, and of those whose link was pasted. */
  readonly noted: number
  readonly pasted: number
  readonly hasIds: boolean
  /** By how much the clock of one platform's file is off, in minutes. */
  readonly offMinutes: number
}

/** One post as its file has it, and what it truly was: a stream that was noted, a slot, or neither (improvised, other). */
export interface GeneratedPost {
  readonly fields: ResultFields
  readonly truth: { readonly stream: string | null; readonly slot: string | null }
}

export interface GeneratedDay {
  readonly plan: Plan
  readonly files: readonly { readonly platform: Platform; readonly offMinutes: number; readonly posts: readonly GeneratedPost[] }[]
}

const PEOPLE = 25
const PLANNED = 50
const NO_SHOWS = 3
const PLATFORMS = ['periscope', 'instagram', 'tiktok'] as const
const SUBJECTS = (
  'toits studio régie cuisine archives discothèque couloirs matinale reportage météo standard maquillage journal cinéma ' +
  'politique sport culture science histoire jardin escalier machines orgue bibliothèque cour'
).split(' ')
const IMPROVISED = ['le chat noir du gardien', 'panne d’ascenseur', 'un anniversaire surprise', 'l’orage']
const OTHER = ['Merci à toutes et tous', 'Rendez-vous demain', 'Recrutement : on cherche un monteur']

interface Event {
  readonly slot: Slot | null
  readonly account: Account
  readonly person: number
  readonly minute: number
  readonly title: string
  readonly isStream: boolean
}

/**
 * A day of fifty planned streams by twenty-five people on three platforms, and its fifty-three posts: three nobody
 * came to, one done twice, two improvised, three posts on the same accounts that are no streams of the day, two people
 * planned for the same minute; each platform's file apart, the clock of one of them off. The same seed is the same day.
 *
 * Where neither a title nor a note tells an unplanned post from a planned one, it keeps half an hour from its account's
 * and its person's slots: closer, nobody could tell.
 */
export function generatedDay(seed: number, kind: DayKind): GeneratedDay {
  const chance = chanceOf(seed)
  const people = Array.from({ length: PEOPLE }, (_, index) => aParticipant({ givenName: `Prénom${letters(index)}`, familyName: `Nom${letters(index)}` }))
  const houses = PLATFORMS.map((platform) => anAccount({ platform, handle: '@station' }))
  const own = people.map((person, index) =>
    anAccount({ platform: chance.of(PLATFORMS), handle: `@nom${letters(index)}`, owner: { kind: 'participant', participant: person.id } }),
  )
  const accountOf = (index: number): Account => (chance.is(0.4) ? chance.of(houses) : (own[index % PEOPLE] ?? chance.of(houses)))
  const twin = chance.below(PLANNED - 1)
  const slots = startsOf(chance, twin).map((startMinute, index) =>
    aSlot({
      ref: `S-${String(index + 1)}`,
      title: `Dans les coulisses : ${SUBJECTS[index % SUBJECTS.length] ?? ''} ${letters(index)}`,
      startMinute,
      participants: people[index % PEOPLE] === undefined ? [] : [people[index % PEOPLE]?.id ?? 'participant:none'],
      account: accountOf(index).id,
    }),
  )
  const accounts = [...houses, ...own]
  const events = eventsOf(chance, kind, slots, accounts, own)
  const streams = new Map<Event, Stream>()
  const posts = events.map((event, index) => {
    const isTitled = chance.is(kind.titled)
    const isNoted = event.isStream && chance.is(kind.noted)
    const permalink = `https://${event.account.platform ?? 'x'}.example/p/${String(seed)}-${String(index)}`
    if (isNoted) {
      const startedAt = { kind: 'instant', instant: instantOf(event.minute + chance.between(-1, 1.5)) } as const
      const link = chance.is(kind.pasted) ? permalink : ''
      const participants = people[event.person] === undefined ? [] : [people[event.person]?.id ?? 'participant:none']
      streams.set(event, aStream({ order: index + 1, slot: event.slot?.id ?? null, account: event.account.id, participants, title: event.title, startedAt, link, learnedFrom: 'board' }))
    }
    const stream = streams.get(event)?.id ?? null
    return { event, isTitled, permalink, id: `${String(seed)}${String(index)}`, truth: { stream, slot: stream === null ? (event.slot?.id ?? null) : null } }
  })
  const wrong = chance.of(PLATFORMS)
  const files = PLATFORMS.map((platform) => {
    const offMinutes = platform === wrong ? kind.offMinutes : 0
    const ofPlatform = chance.shuffled(posts.filter(({ event }) => event.account.platform === platform))
    return {
      platform,
      offMinutes,
      posts: ofPlatform.map(({ event, isTitled, permalink, id, truth }) => ({
        truth,
        fields: {
          platform,
          accountHandle: event.account.handle,
          publishedAt: { kind: 'local', local: localOf(event.minute + chance.between(0, 0.9) + offMinutes), zone: null },
          metrics: { views: 100 },
          ...(isTitled ? { title: `${event.title} #periscopeday` } : {}),
          ...(kind.hasIds ? { platformItemId: id, permalink } : {}),
        } satisfies ResultFields,
      })),
    }
  })
  return { plan: aPlan({ participants: people, accounts, slots, streams: [...streams.values()] }), files }
}

function eventsOf(chance: Chance, kind: DayKind, slots: readonly Slot[], accounts: readonly Account[], own: readonly Account[]): readonly Event[] {
  const absent = new Set(chance.shuffled(slots.map((_, index) => index)).slice(0, NO_SHOWS))
  const accountById = new Map<string, Account>(accounts.map((account) => [account.id, account]))
  const done = slots.flatMap((slot, index): readonly Event[] => {
    const account = accountById.get(slot.account ?? '')
    if (absent.has(index) || account === undefined) return []
    return [{ slot, account, person: index % PEOPLE, minute: (slot.startMinute ?? 0) + Math.round(chance.between(-3, 9)), title: slot.title, isStream: true }]
  })
  const again = chance.of(done)
  const second = { ...again, minute: again.minute + Math.round(chance.between(6, 300)), title: again.title }
  const extra = (title: string, isStream: boolean): Event => {
    const person = chance.below(PEOPLE)
    return { slot: null, account: own[person] ?? chance.of(accounts), person, minute: Math.round(chance.between(430, 1240)), title, isStream }
  }
  const unplanned = [extra(chance.of(IMPROVISED), true), extra(chance.of(IMPROVISED), true), ...OTHER.map((title) => extra(title, false))]
  const isTold = kind.titled === 1
  return [...done, ...[second, ...unplanned].map((event) => (isTold ? event : apartFromSlots(event, slots)))]
}

/** The same event at the first minute from its own on that is half an hour away from every slot that it could be. */
function apartFromSlots(event: Event, slots: readonly Slot[]): Event {
  const near = slots.filter((slot, index) => slot.account === event.account.id || index % PEOPLE === event.person)
  const isNear = (minute: number): boolean => near.some(({ startMinute }) => Math.abs((startMinute ?? 0) - minute) < 40)
  let minute = event.minute
  while (isNear(minute)) minute += 10
  return { ...event, minute }
}

/** One slot after the other, every 5 to 20 minutes; two of them in the same minute. */
function startsOf(chance: Chance, twin: number): readonly number[] {
  const starts: number[] = []
  for (let index = 0; index < PLANNED; index += 1) {
    const before = starts.at(-1) ?? 425
    starts.push(index === twin + 1 ? before : before + chance.of([5, 10, 15, 20]))
  }
  return starts
}

/** Two letters that count: names without digits, as people have them. */
function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 10), 107 + (index % 10)).repeat(2)
}

/** Minutes of 23 April 2015 in Paris, two hours before UTC. */
function instantOf(minute: number): string {
  return new Date(Date.UTC(2015, 3, 22, 22) + Math.round(minute * 60) * 1000).toISOString().replace('.000Z', 'Z')
}

function localOf(minute: number): string {
  return new Date(Date.UTC(2015, 3, 23) + Math.round(minute * 60) * 1000).toISOString().slice(0, 19)
}
