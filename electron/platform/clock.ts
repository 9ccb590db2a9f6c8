import type { Clock } from '../app/ports.ts'

/** The machine's clock: ISO 8601, UTC, milliseconds. */
export const machineClock: Clock = { now: () => new Date().toISOString() }
