import type { recapFr } from '../fr/recap.ts'

/** Words of the recap. */
export const recapEn = {} as const satisfies Record<keyof typeof recapFr, string>
