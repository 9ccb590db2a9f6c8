/**
 * How far from its planned minute a stream may begin, in minutes. People go live late rather than early.
 */
export const EARLY_MINUTES = 10
export const LATE_MINUTES = 20
