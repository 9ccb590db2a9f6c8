import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { Baseline } from '../../../shared/domain/schedule/baseline.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { deepEqual } from '../../../shared/lib/deep-equal.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'

/** Who has to be told that the run of show is no longer the one that was frozen (S7). */
export interface ChangedSince {
  readonly name: string
  readonly frozenAt: string
  /** Slots that are not as they were: changed, added or gone. */
  readonly slots: number
  readonly people: readonly { readonly id: string; readonly name: string; readonly changes: readonly string[] }[]
}

/** What a person needs to know of their slot. Notes are between planners: changing them concerns nobody else. */
const TOLD = ['title', 'durationSeconds', 'account', 'format', 'place', 'brief'] as const

/** The changes since the latest freeze, by person; `null` before any. */
export function changedSince(plan: Plan, translate: Translate): ChangedSince | null {
  const baseline = latestBaseline(plan)
  if (baseline === null) return null
  const before = new Map(baseline.slots.map((slot) => [slot.id, slot]))
  const after = new Map(rowsOf(plan.slots).map((slot) => [slot.id, slot]))
  const told = new Map<string, string[]>()
  let slots = 0
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)]
    const change = changeWords(was, is, translate)
    if (change === '') continue
    slots += 1
    const sentence = translate('runOfShow.changed.line', { title: is?.title ?? was?.title ?? '', change })
    for (const person of new Set([...(was?.participants ?? []), ...(is?.participants ?? [])])) {
      told.set(person, [...(told.get(person) ?? []), sentence])
    }
  }
  const people = [...told].flatMap(([id, changes]) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [{ id, name: printName(person), changes }]
  })
  return { name: baseline.name, frozenAt: baseline.frozenAt, slots, people }
}

function latestBaseline(plan: Plan): Baseline | null {
  return rowsOf(plan.baselines).reduce<Baseline | null>(
    (latest, one) => (latest === null || latest.frozenAt <= one.frozenAt ? one : latest), null)
}

function changeWords(was: Slot | undefined, is: Slot | undefined, translate: Translate): string {
  if (was === undefined) return is === undefined ? '' : translate('runOfShow.changed.added', { time: timeOf(is, translate) })
  if (is === undefined) return translate('runOfShow.changed.removed')
  const changes = [
    ...(was.startMinute === is.startMinute
      ? []
      : [translate('runOfShow.changed.moved', { was: timeOf(was, translate), is: timeOf(is, translate) })]),
    ...(was.state.kind === is.state.kind ? [] : [translate(`runOfShow.changed.${is.state.kind}`)]),
    ...(deepEqual(was.participants, is.participants) ? [] : [translate('runOfShow.changed.people')]),
    ...TOLD.filter((field) => was[field] !== is[field]).map((field) => translate(`runOfShow.changed.${field}`)),
  ]
  return changes.join(', ')
}

function timeOf(slot: Slot, translate: Translate): string {
  return slot.startMinute === null ? translate('runOfShow.changed.unplaced') : formatTime(slot.startMinute)
}
