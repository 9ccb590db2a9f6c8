import { importDay, fileName, type ImportedDay } from './imported-day.ts'
import { generatedDay, type DayKind, type GeneratedDay } from './generated-day.ts'

/** Days from well told to hardly told: titles or not, a board that was kept, kept by half, or not at all, pasted links, ids. */
export const DAY_KINDS: Readonly<Record<string, Omit<DayKind, 'offMinutes'>>> = {
  'titles, board': { titled: 1, noted: 1, pasted: 0.3, hasIds: true },
  'titles, no board': { titled: 1, noted: 0, pasted: 0, hasIds: true },
  'some titles, half a board': { titled: 0.6, noted: 0.5, pasted: 0.2, hasIds: true },
  'no titles, board, no ids': { titled: 0, noted: 1, pasted: 0, hasIds: false },
  'no titles, half a board': { titled: 0, noted: 0.5, pasted: 0, hasIds: true },
  'no titles, no board': { titled: 0, noted: 0, pasted: 0, hasIds: true },
}

/** By how much a clock is off: an hour (UTC in winter, or the wrong zone), two (UTC in summer), three the other way, not at all. */
const OFF = [-60, -120, 180, -60, 0] as const

export interface ToldDay {
  readonly name: string
  readonly day: GeneratedDay
  /** As the files come, and with every proposal about their clocks accepted. */
  readonly asTheyAre: ImportedDay
  readonly accepted: ImportedDay
  /** Proposals for files whose clock is right, and proposals that are not what the clock is off by. */
  readonly wrongProposals: number
}

/** The day of a seed, of the kind whose turn it is, imported both ways. */
export function toldDay(seed: number): ToldDay {
  const names = Object.keys(DAY_KINDS)
  const name = names[seed % names.length] ?? ''
  const kind = DAY_KINDS[name]
  if (kind === undefined) throw new Error(name)
  const day = generatedDay(seed, { ...kind, offMinutes: OFF[Math.floor(seed / names.length) % OFF.length] ?? 0 })
  const asTheyAre = importDay(day)
  const accepted = importDay(day, asTheyAre.proposals.map(({ file, offsetMinutes }) => ({ file, offsetMinutes })))
  const wrongProposals = asTheyAre.proposals.filter(({ file, offsetMinutes }) => {
    const off = day.files.find(({ platform }) => fileName(platform) === file)?.offMinutes ?? 0
    return offsetMinutes !== -off
  })
  return { name, day, asTheyAre, accepted, wrongProposals: wrongProposals.length }
}

/** What many days came to. */
export interface DaysTold {
  readonly days: number
  readonly posts: number
  readonly wrong: number
  readonly wrongProposals: number
  /** Links while proposals are unanswered, and once they are accepted. */
  readonly linked: number
  readonly linkedAccepted: number
  /** Files whose clock is off, and those of them for which that was proposed. */
  readonly off: number
  readonly proposed: number
  /** Seeds of days with a wrong link or proposal, to look at. */
  readonly badSeeds: readonly number[]
}

/** Tells the days of many seeds. */
export function tellDays(seeds: readonly number[]): DaysTold {
  const sum = { days: 0, posts: 0, wrong: 0, wrongProposals: 0, linked: 0, linkedAccepted: 0, off: 0, proposed: 0 }
  const badSeeds: number[] = []
  for (const seed of seeds) {
    const { day, asTheyAre, accepted, wrongProposals } = toldDay(seed)
    const wrong = asTheyAre.wrong.length + accepted.wrong.length
    if (wrong + wrongProposals > 0) badSeeds.push(seed)
    sum.days += 1
    sum.posts += asTheyAre.posts
    sum.wrong += wrong
    sum.wrongProposals += wrongProposals
    sum.linked += asTheyAre.linked
    sum.linkedAccepted += accepted.linked
    sum.off += day.files.filter(({ offMinutes }) => offMinutes !== 0).length
    sum.proposed += asTheyAre.proposals.length - wrongProposals
  }
  return { ...sum, badSeeds }
}

/** The whole numbers from one to another, both included. */
export function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
