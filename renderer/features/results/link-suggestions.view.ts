import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { candidatesFor } from '../../../shared/domain/intake/explain-link.ts'
import type { LinkFact } from '../../../shared/domain/intake/link-facts.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlatformItem } from '../../../shared/domain/results/platform-item.ts'
import type { SlotId, StreamId } from '../../../shared/domain/values/id-schema.ts'
import { assertNever } from '../../../shared/lib/assert-never.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** Something that a post can be linked to: a stream that took place, or a slot of which no stream is known. */
export interface LinkChoice {
  readonly key: string
  readonly to: { readonly kind: 'stream'; readonly stream: StreamId } | { readonly kind: 'slot'; readonly slot: SlotId }
  readonly label: string
  /** Why it is suggested, in words. Empty for a choice that nothing speaks for. */
  readonly reasons: readonly string[]
  /** How surely an import would link the two, 0 to 1; 0 for a choice that nothing speaks for. */
  readonly confidence: number
}

const MOST = 3

/** Everything that a post can be linked to, in the order of the day. */
export function linkChoices(rows: readonly StreamRow[], translate: Translate): readonly LinkChoice[] {
  return rows.flatMap((row) => choiceOf(row, [], translate) ?? [])
}

/** The streams and slots that a post most likely is, best first, by the rules by which an import links, each with what speaks for it. */
export function suggestLinks(plan: Plan, item: PlatformItem, rows: readonly StreamRow[], translate: Translate): readonly LinkChoice[] {
  const byKey = new Map(rows.flatMap((row) => {
    const to = targetOf(row)
    return to === null ? [] : [[keyOf(to), row] as const]
  }))
  const choices = candidatesFor(plan, item).flatMap(({ to, facts, confidence }) => {
    const row = byKey.get(keyOf(to))
    const reasons = facts.map((fact) => reasonOf(fact, translate))
    const choice = row === undefined ? null : choiceOf(row, reasons, translate)
    return choice === null ? [] : [{ ...choice, confidence }]
  })
  return choices.slice(0, MOST)
}

/** What speaks for a post being a stream's, in words. */
export function reasonOf(fact: LinkFact, translate: Translate): string {
  switch (fact.kind) {
    case 'link':
      return translate('resultsScreen.linkedBy.link')
    case 'time':
      return translate('resultsScreen.link.minutes', { minutes: Math.round(Math.abs(fact.minutes)) })
    case 'title':
      return translate('resultsScreen.link.sameTitle')
    case 'account':
      return translate('resultsScreen.link.sameAccount')
    case 'person':
      return translate('resultsScreen.linkedBy.person')
    default:
      return assertNever(fact)
  }
}

function keyOf(to: LinkChoice['to']): string {
  return to.kind === 'slot' ? to.slot : to.stream
}

function choiceOf(row: StreamRow, reasons: readonly string[], translate: Translate): LinkChoice | null {
  const to = targetOf(row)
  return to === null ? null : { key: keyOf(to), to, label: choiceLabel(row, translate), reasons, confidence: 0 }
}

/** A stream or slot by its time, its title and its people: "10:00 · The roof · Léa DURAND". */
export function choiceLabel(row: StreamRow, translate: Translate): string {
  const minute = row.actualMinute ?? row.plannedMinute
  const label = [
    minute === null || minute < 0 ? '' : formatTime(minute),
    row.title === '' ? translate('resultsScreen.untitled') : row.title,
    row.participants.map((person) => person.label).join(', '),
    row.stream === null ? translate('resultsScreen.link.slot') : '',
  ]
  return label.filter((part) => part !== '').join(' · ')
}

function targetOf({ outcome, stream, slot }: StreamRow): LinkChoice['to'] | null {
  if (stream !== null && (outcome === 'done' || outcome === 'improvised')) return { kind: 'stream', stream }
  return slot !== null && outcome === 'notDone' ? { kind: 'slot', slot } : null
}
