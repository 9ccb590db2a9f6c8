import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { clip, mergeStretches } from '../../../shared/domain/schedule/stretch.ts'
import type { DayBounds } from './time-axis.ts'

/** A stretch of the day, in minutes, in which somebody cannot stream. */
export interface Block extends DayBounds {
  readonly kind: 'onAir' | 'unavailable'
}

/**
 * When somebody cannot stream: on air, or outside what they said of their time. Who said nothing of it is free all day.
 */
export function blocksOf(person: Pick<Participant, 'availability' | 'onAir'>, bounds: DayBounds): readonly Block[] {
  const onAir = mergeStretches(person.onAir).flatMap((stretch) => clip(stretch, bounds) ?? [])
  const free = mergeStretches(person.availability)
  return [
    ...(free.length === 0 ? [] : between(free, bounds)).map((stretch) => ({ ...stretch, kind: 'unavailable' as const })),
    ...onAir.map((stretch) => ({ ...stretch, kind: 'onAir' as const })),
  ]
}

/** What is left of the bounds around the free stretches, which are in order and do not touch. */
function between(free: readonly DayBounds[], bounds: DayBounds): readonly DayBounds[] {
  const edges = [bounds.from, ...free.flatMap(({ from, to }) => [from, to]), bounds.to]
  const around: DayBounds[] = []
  for (let index = 0; index < edges.length; index += 2) {
    const clipped = clip({ from: edges[index] ?? 0, to: edges[index + 1] ?? 0 }, bounds)
    if (clipped !== null) around.push(clipped)
  }
  return around
}
