import type { NotedSoFar } from '../../domain/commands/note-many.ts'
import { campaignOf } from '../../domain/plan/campaign-of.ts'
import { firstInstant, instantOfDayMinute } from '../../domain/schedule/day-time.ts'
import { assertNever } from '../../lib/assert-never.ts'
import type { SlotId } from '../../domain/values/id-schema.ts'
import { problem, type DayLineReading } from './day-line.ts'
import { wordOf, type DayLineWord } from './day-line-words.ts'
import { chosenSubject, findSubject } from './find-subject.ts'
import { readCancelled, readEnded } from './read-ends.ts'
import { readImprovised } from './read-improvised.ts'
import type { LineParts } from './line-parts.ts'
import { splitLine } from './split-line.ts'
import { everySlot, slotsToCome } from './subject-choices.ts'

/**
 * Reads one line of the day: a time, a word that says what happened, and around it whom or what. A word may also be
 * part of a name or of a note: the first way of reading that makes sense counts, and if none does, what it lacks.
 *
 * @example `10:04 S-12 started` · `10h04 zoé démarré` · `10:06 S-12 ended 120 viewers` · `11:02 improvisé Basile @station le toit`
 */
export function readDayLine(text: string, soFar: NotedSoFar, chosen: SlotId | null): DayLineReading {
  const split = splitLine(text)
  if (split === null) return problem({ code: 'noTime' })
  const { tokens, minute } = split
  const at = firstInstant(instantOfDayMinute(campaignOf(soFar.plan), minute))
  if (at === null) return problem({ code: 'noSuchTime', text: text.slice(0, 40) })
  const readings: DayLineReading[] = []
  for (const [index, token] of tokens.entries()) {
    const word = wordOf(token)
    if (word === null) continue
    const reading = readWord(word, { soFar, at, before: tokens.slice(0, index), after: tokens.slice(index + 1), chosen })
    if (reading.kind === 'event') return reading
    readings.push(reading)
  }
  const known = readings.find((reading) => reading.kind === 'problem' && reading.problem.code !== 'unknown')
  return known ?? readings[0] ?? problem({ code: 'noWord' })
}

function readWord(word: DayLineWord, parts: LineParts): DayLineReading {
  switch (word) {
    case 'started':
      return readStarted(parts)
    case 'ended':
      return readEnded(parts)
    case 'cancelled':
      return readCancelled(parts)
    case 'improvised':
      return readImprovised(parts)
    case 'incident':
    case 'verbatim':
    case 'idea':
      return readNote(word, parts)
    default:
      return assertNever(word)
  }
}

function readStarted({ soFar, at, before, after, chosen }: LineParts): DayLineReading {
  if (before.length > 0 && after.length > 0) return problem({ code: 'tooMuch', text: after.join(' ') })
  const named = [...before, ...after].join(' ')
  const choices = slotsToCome(soFar.plan)
  const found = named === '' ? chosenSubject(soFar.plan, chosen, choices, 'nothingToStart') : findSubject(soFar.plan, named, choices, 'nothingToStart')
  if (found.kind === 'problem') return found
  const { slot } = found.choice
  return slot === null ? problem({ code: 'nothingToStart', text: named }) : { kind: 'event', event: { kind: 'started', at, slot } }
}

/** A note is about a slot only where it names one before the word. */
function readNote(note: 'incident' | 'verbatim' | 'idea', { soFar, at, before, after }: LineParts): DayLineReading {
  const text = after.join(' ')
  if (text === '') return problem({ code: 'emptyNote' })
  if (before.length === 0) return { kind: 'event', event: { kind: 'note', at, note, text, slot: null } }
  const found = findSubject(soFar.plan, before.join(' '), everySlot(soFar.plan), 'unknown')
  return found.kind === 'problem' ? found : { kind: 'event', event: { kind: 'note', at, note, text, slot: found.choice.slot } }
}
