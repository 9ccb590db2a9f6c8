import { chosenSubject, findSubject, type SubjectFound } from './find-subject.ts'
import { problem, type DayLineReading } from './day-line.ts'
import type { LineParts } from './line-parts.ts'
import { readFigures } from './read-figures.ts'
import { slotsToCome, streamsOn } from './subject-choices.ts'

/** `S-12 ended 120 viewers 300 likes`, `ended S-12 120 viewers`: who, and the figures behind. */
export function readEnded({ soFar, at, before, after, chosen }: LineParts): DayLineReading {
  // As many words as can be are figures; what is left before them is whom they are of.
  const split = before.length > 0 ? 0 : after.findIndex((_token, index) => readFigures(after.slice(index)) !== null)
  const figuresFrom = split < 0 ? after.length : split
  const metrics = readFigures(after.slice(figuresFrom))
  if (metrics === null) return problem({ code: 'notFigures', text: after.join(' ') })
  const named = [...before, ...after.slice(0, figuresFrom)].join(' ')
  const choices = streamsOn(soFar)
  const found = named === '' ? chosenSubject(soFar.plan, chosen, choices, 'nothingToEnd') : findSubject(soFar.plan, named, choices, 'nothingToEnd')
  if (found.kind === 'problem') return found
  const { stream } = found.choice
  if (stream === null) return problem({ code: 'nothingToEnd', text: named })
  return { kind: 'event', event: { kind: 'ended', at, of: stream, metrics: Object.keys(metrics).length === 0 ? null : metrics } }
}

/** `S-14 cancelled sick`, `cancelled S-14 sick`: who, and the reason behind. */
export function readCancelled(parts: LineParts): DayLineReading {
  const { at, before, after } = parts
  const { found, reason } = before.length > 0 ? { found: cancellable(parts, before), reason: after } : longestNamed(parts, after)
  if (found.kind === 'problem') return found
  const { slot } = found.choice
  if (slot === null) return problem({ code: 'nothingToCancel', text: before.join(' ') })
  return { kind: 'event', event: { kind: 'cancelled', at, slot, reason: reason.join(' ').replace(/^[:(–-]\s*|\)$/gu, '') } }
}

/** A name may have several words: the longest that names anything is the name, the rest is the reason. */
function longestNamed(parts: LineParts, after: readonly string[]): { readonly found: SubjectFound; readonly reason: readonly string[] } {
  if (after.length === 0) return { found: cancellable(parts, []), reason: [] }
  for (let count = after.length; count > 0; count -= 1) {
    const found = cancellable(parts, after.slice(0, count))
    if (found.kind === 'found' || found.problem.code !== 'unknown') return { found, reason: after.slice(count) }
  }
  return { found: cancellable(parts, after), reason: [] }
}

function cancellable({ soFar, chosen }: LineParts, named: readonly string[]): SubjectFound {
  const choices = slotsToCome(soFar.plan)
  return named.length === 0
    ? chosenSubject(soFar.plan, chosen, choices, 'nothingToCancel')
    : findSubject(soFar.plan, named.join(' ').replace(/[:,;]$/u, ''), choices, 'nothingToCancel')
}
