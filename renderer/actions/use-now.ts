import { useSyncExternalStore } from 'react'
import { MS_PER_MINUTE } from '../../shared/lib/time-units.ts'

/** One clock for every component that asks at the same pace, stopped when nobody does. */
const clocks = new Map<number, { now: number; listeners: Set<() => void>; timer: number }>()

/**
 * The present moment (milliseconds since 1970), moving every `everyMs`: a minute for a countdown, a second for a clock.
 */
export function useNow(everyMs = MS_PER_MINUTE): number {
  return useSyncExternalStore((changed) => follow(everyMs, changed), () => clocks.get(everyMs)?.now ?? roundedNow(everyMs))
}

function follow(everyMs: number, changed: () => void): () => void {
  const clock = clocks.get(everyMs) ?? start(everyMs)
  clock.listeners.add(changed)
  return () => {
    clock.listeners.delete(changed)
    if (clock.listeners.size > 0) return
    window.clearInterval(clock.timer)
    clocks.delete(everyMs)
  }
}

function start(everyMs: number) {
  const clock = { now: roundedNow(everyMs), listeners: new Set<() => void>(), timer: 0 }
  clock.timer = window.setInterval(() => {
    clock.now = roundedNow(everyMs)
    for (const changed of clock.listeners) changed()
  }, everyMs)
  clocks.set(everyMs, clock)
  return clock
}

/** Rounded down to the pace: asked twice before the clock starts, it must answer the same. */
function roundedNow(everyMs: number): number {
  return Math.floor(Date.now() / everyMs) * everyMs
}
