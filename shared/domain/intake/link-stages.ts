import { MS_PER_MINUTE } from '../../lib/time-units.ts'
import type { LinkReason } from '../results/platform-item.ts'
import type { LinkCandidate } from './link-candidate.ts'
import type { LinkTarget } from './link-targets.ts'
import { EARLY_MINUTES, LATE_MINUTES } from './link-windows.ts'
import { coveredShare, titleEvidence, titleShare, type TitleEvidence } from './title-evidence.ts'

/** One kind of evidence, weaker than the one before. Costs are in minutes, or in what they are worth in minutes. */
export interface LinkStage {
  readonly reason: LinkReason
  /** How much worse off somebody must be in any other assignment for this one to be clear. */
  readonly margin: number
  /** Only items and targets that share a key are compared. */
  readonly keysOfItem: (item: LinkCandidate, onlyHouse: string | null) => readonly string[]
  readonly keysOfTarget: (target: LinkTarget) => readonly string[]
  /** `null`: this evidence does not speak for the pair. */
  readonly costOf: (item: LinkCandidate, target: LinkTarget) => number | null
  readonly confidenceOf: (item: LinkCandidate, target: LinkTarget) => number
}

/** A start that somebody noted is known to within a few minutes: one that is far from it is another stream's. */
const NOTED_EARLY_MINUTES = 6
const NOTED_LATE_MINUTES = 8
/** What a minute away from a noted start is worth, in minutes away from a planned one. */
const NOTED_WEIGHT = 3
/**
 * A pair is only linked when no neighbour could be meant as well: with delays of at most so many minutes the true
 * pairing always stands against a wrong one.
 */
const MARGIN_MINUTES = 10
const NO_ACCOUNT = 'none'
const TITLE_COST: Readonly<Record<TitleEvidence, number>> = { same: 0, some: 3, none: 6, against: 12 }
const TITLE_MARGIN = 20
const TITLE_SHARE = 0.6
/** More than the margin: where one title is repeated word for word, one that only shares its telling words is no rival. */
const NOT_WORD_FOR_WORD = TITLE_MARGIN + 10

/** Strongest first (M3; a link itself was dealt with before). */
export const LINK_STAGES: readonly LinkStage[] = [
  {
    reason: 'accountTime',
    margin: MARGIN_MINUTES,
    keysOfItem: ({ item }, onlyHouse) => accountKeys(item.account, onlyHouse),
    keysOfTarget: ({ account }) => [account ?? NO_ACCOUNT],
    costOf: timeCost,
    confidenceOf: (item, target) => {
      const minutes = Math.abs(minutesBetween(item, target) ?? LATE_MINUTES)
      const isSameTitle = titleEvidence(item.words, target.words) === 'same'
      return Math.round(100 * Math.min(0.99, 0.95 - minutes * 0.015 + (isSameTitle ? 0.04 : 0))) / 100
    },
  },
  {
    reason: 'accountDayTitle',
    margin: TITLE_MARGIN,
    keysOfItem: ({ item }, onlyHouse) => accountKeys(item.account, onlyHouse),
    keysOfTarget: ({ account }) => [account ?? NO_ACCOUNT],
    costOf: titleCost,
    confidenceOf: (item, target) =>
      isWordForWord(item, target) ? 0.9 : Math.round(100 * (0.4 + 0.4 * titleShare(item.words, target.words))) / 100,
  },
  {
    reason: 'person',
    margin: MARGIN_MINUTES,
    keysOfItem: ({ namedPerson, owner }) => [namedPerson ?? owner].filter((person) => person !== null),
    keysOfTarget: ({ people }) => people,
    costOf: personCost,
    confidenceOf: (item) => (item.startMs === null ? 0.5 : 0.6),
  },
]

/** The account itself, and slots without one where only this account can be meant. */
function accountKeys(account: string | null, onlyHouse: string | null): readonly string[] {
  if (account === null) return []
  return account === onlyHouse ? [account, NO_ACCOUNT] : [account]
}

function timeCost(item: LinkCandidate, target: LinkTarget): number | null {
  const minutes = minutesWithin(item, target)
  if (minutes === null) return null
  const evidence = evidenceFor(item, target)
  // A slot that names no account needs its title or people to speak for it.
  if (target.account === null && evidence !== 'same' && evidence !== 'some') return null
  // On a shared account other words mean another stream; on somebody's own, people may caption as they like.
  const isOwnAccount = item.owner !== null && target.people.includes(item.owner)
  if (evidence === 'against' && !(isOwnAccount && !item.areTitlesTelling && Math.abs(minutes) <= EARLY_MINUTES)) return null
  return minutesWorth(target, minutes) + TITLE_COST[evidence]
}

function titleCost(item: LinkCandidate, target: LinkTarget): number | null {
  if (target.isRival) return null
  if (!item.isOnTheDay) return null
  const share = titleShare(item.words, target.words)
  if (share < TITLE_SHARE || isAnotherTitle(item, target)) return null
  // With a time of day that is far from the planned one, the title must say this and nothing else.
  const isFarInTime = item.startMs !== null && target.startMs !== null
  if (isFarInTime && (share < 1 || coveredShare(item.words, target.words) < 1)) return null
  return Math.round((1 - share) * 100) + (isWordForWord(item, target) ? 0 : NOT_WORD_FOR_WORD)
}

/** The same title, whole, and one that says something. */
function isWordForWord(item: LinkCandidate, target: LinkTarget): boolean {
  return target.words.title.size > 0 && target.titles.some((title) => item.titles.has(title))
}

function personCost(item: LinkCandidate, target: LinkTarget): number | null {
  const evidence = evidenceFor(item, target)
  if (item.startMs !== null && target.startMs !== null) {
    const minutes = minutesWithin(item, target)
    // On an account with slots of its own, a post without words is as well a second go of one of those.
    const isSecondGo = evidence === 'none' && item.isAccountPlanned && item.item.account !== target.account
    return minutes === null || evidence === 'against' || isSecondGo ? null : minutesWorth(target, minutes) + TITLE_COST[evidence]
  }
  if (!item.isOnTheDay && item.item.publishedAt !== null) return null
  // Without a time the file itself must name the person, or the title the stream.
  const isNamed = item.namedPerson !== null && evidence !== 'against'
  return isNamed || evidence === 'same' ? TITLE_COST[evidence] : null
}

/** The evidence of the words; a title that fits another slot of the account better speaks against this one. */
function evidenceFor(item: LinkCandidate, target: LinkTarget): TitleEvidence {
  const isBetterElsewhere =
    item.bestTitleShare >= TITLE_SHARE && titleShare(item.words, target.words) < item.bestTitleShare
  return isBetterElsewhere || isAnotherTitle(item, target) ? 'against' : titleEvidence(item.words, target.words)
}

/** An item that repeats the whole title of one slot is of no other, even once that one has its post: it is a second go. */
function isAnotherTitle(item: LinkCandidate, target: LinkTarget): boolean {
  return item.isPlannedTitle && !isWordForWord(item, target)
}

function minutesWithin(item: LinkCandidate, target: LinkTarget): number | null {
  const minutes = minutesBetween(item, target)
  const [early, late] = target.isNoted ? [NOTED_EARLY_MINUTES, NOTED_LATE_MINUTES] : [EARLY_MINUTES, LATE_MINUTES]
  return minutes !== null && minutes >= -early && minutes <= late ? minutes : null
}

function minutesWorth(target: LinkTarget, minutes: number): number {
  return Math.abs(minutes) * (target.isNoted ? NOTED_WEIGHT : 1)
}

/** How long after the target's start the item begins; negative before. */
function minutesBetween(item: LinkCandidate, target: LinkTarget): number | null {
  return item.startMs === null || target.startMs === null ? null : (item.startMs - target.startMs) / MS_PER_MINUTE
}
