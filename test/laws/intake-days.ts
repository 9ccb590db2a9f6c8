import * as fc from 'fast-check'
import type { ResultFields } from '../../shared/domain/intake/draft.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { Account } from '../../shared/domain/campaign/account.ts'
import { aPlan } from '../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../support/builders.ts'

/** A day as it was planned and as it went: posts in file order, each with the slot it truly was, or none. */
export interface Day {
  readonly plan: Plan
  readonly posts: readonly { readonly fields: ResultFields; readonly truth: string | null }[]
}

const SUBJECTS = [
  'toits',
  'studio',
  'régie',
  'cuisine',
  'archives',
  'discothèque',
  'couloirs',
  'matinale',
  'reportage',
  'météo',
  'standard',
  'maquillage',
  'journal',
  'cinéma',
  'politique',
  'sport',
  'culture',
  'science',
  'histoire',
  'jardin',
] as const
const IMPROVISED = ['chat noir', 'panne ascenseur', 'anniversaire surprise', 'orage'] as const
const PEOPLE = 25
const PLANNED = 50
/** How far from the planned minute people really go live. */
const EARLIEST = -3
const LATEST = 9

/**
 * Days of fifty planned streams by twenty-five people, two each, on their own account or the station's: three no-shows,
 * two improvised, one done twice, two people on the station's account in the same minute. With titles, an improvised
 * stream may come at any minute on any account; without (as in Periscope's or Twitch's time), nothing but the time can
 * tell it from a no-show, so there it keeps half an hour from the slots of its account.
 */
export function anyDay(hasTitles: boolean): fc.Arbitrary<Day> {
  return fc
    .record({
      onStation: fc.array(fc.boolean(), { minLength: PLANNED, maxLength: PLANNED }),
      steps: fc.array(fc.constantFrom(5, 10, 15, 20), { minLength: PLANNED, maxLength: PLANNED }),
      delays: fc.array(fc.integer({ min: EARLIEST, max: LATEST }), { minLength: PLANNED, maxLength: PLANNED }),
      absent: fc.uniqueArray(fc.nat(PLANNED - 1), { minLength: 3, maxLength: 3 }),
      twice: fc.tuple(fc.nat(PLANNED - 1), fc.integer({ min: 3, max: 300 })),
      improvised: fc.array(fc.tuple(fc.nat(PEOPLE), fc.integer({ min: 420, max: 1250 }), fc.nat(3)), {
        minLength: 2,
        maxLength: 2,
      }),
      sameMinute: fc.nat(PLANNED - 2),
      shuffle: fc.infiniteStream(fc.nat(1000)),
      hasSeconds: fc.boolean(),
    })
    .map((parts) => {
      const people = Array.from({ length: PEOPLE }, (_, index) =>
        aParticipant({ givenName: `Prénom${letters(index)}`, familyName: `Nom${letters(index)}` }),
      )
      const station = anAccount({ handle: '@station' })
      const own = people.map((person, index) =>
        anAccount({ handle: `@nom${letters(index)}`, owner: { kind: 'participant', participant: person.id } }),
      )
      const starts = startsOf(parts.steps, parts.sameMinute)
      const slots = starts.map((startMinute, index) => {
        const who = index % PEOPLE
        const isTwin = index === parts.sameMinute || index === parts.sameMinute + 1
        const account = isTwin || parts.onStation[index] === true ? station : own[who]
        const person = people[who]
        return aSlot({
          title: `Dans les coulisses : ${SUBJECTS[index % SUBJECTS.length] ?? ''} ${letters(index)}`,
          startMinute,
          participants: person === undefined ? [] : [person.id],
          account: account?.id ?? null,
        })
      })
      const handleOf = new Map([station, ...own].map((account: Account) => [account.id, account.handle]))
      const post = (account: string, minute: number, title: string): ResultFields => ({
        platform: 'periscope',
        platformItemId: `${account} ${String(minute)} ${title}`,
        accountHandle: handleOf.get(account as Account['id']) ?? '',
        publishedAt: {
          kind: 'local',
          local: `2015-04-23T${clock(minute)}${parts.hasSeconds ? ':41' : ''}`,
          zone: null,
        },
        title: hasTitles ? title : '',
        metrics: { views: 100 },
      })
      const planned = slots.flatMap((slot, index) =>
        parts.absent.includes(index) || slot.account === null || slot.startMinute === null
          ? []
          : [
              {
                fields: post(
                  slot.account,
                  slot.startMinute + (parts.delays[index] ?? 0),
                  `${slot.title} #periscopeday`,
                ),
                truth: slot.id as string,
              },
            ],
      )
      const [index, later] = parts.twice
      const again = slots[index]
      const second =
        again?.account == null || again.startMinute === null
          ? []
          : [{ fields: post(again.account, again.startMinute + later, again.title), truth: again.id as string }]
      const improvised = parts.improvised.flatMap(([who, minute, words]) => {
        const account = own[who] ?? station
        const isNear = slots.some(
          (slot) => slot.account === account.id && Math.abs((slot.startMinute ?? 0) - minute) < 30,
        )
        const person = people[who]
        const isNearOwn = slots.some(
          (slot) =>
            person !== undefined &&
            slot.participants.includes(person.id) &&
            Math.abs((slot.startMinute ?? 0) - minute) < 30,
        )
        if (isNearOwn || (isNear && !hasTitles)) return []
        return [{ fields: post(account.id, minute, IMPROVISED[words] ?? ''), truth: null }]
      })
      const posts = [
        ...planned,
        ...(hasTitles ? second : secondApart(second, slots, again?.account ?? null)),
        ...improvised,
      ]
      return {
        plan: aPlan({ participants: people, accounts: [station, ...own], slots }),
        posts: shuffled(posts, parts.shuffle),
      }
    })
}

/** Without titles a second go is only told from a neighbour's stream when no other slot of its account is near. */
function secondApart(
  second: Day['posts'],
  slots: readonly ReturnType<typeof aSlot>[],
  account: string | null,
): Day['posts'] {
  return second.filter(({ fields, truth }) => {
    const local = fields.publishedAt?.kind === 'local' ? fields.publishedAt.local.slice(11) : '00:00'
    const minute = Number(local.slice(0, 2)) * 60 + Number(local.slice(3, 5))
    return !slots.some(
      (slot) => slot.account === account && slot.id !== truth && Math.abs((slot.startMinute ?? 0) - minute) < 30,
    )
  })
}

function startsOf(steps: readonly number[], sameMinute: number): readonly number[] {
  const starts: number[] = []
  steps.forEach((step, index) => {
    const before = starts[index - 1] ?? 425
    starts.push(index === sameMinute + 1 ? before : before + step)
  })
  return starts
}

/** Two letters that count: names without digits, as people have them. */
function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 10), 107 + (index % 10)).repeat(2)
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function shuffled<Value>(values: readonly Value[], keys: fc.Stream<number>): readonly Value[] {
  const keyed = values.map((value) => {
    const next = keys.next()
    return { value, key: next.done === true ? 0 : next.value }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value)
}
