/** Words of the recap. */
export const recapFr = {} as const
