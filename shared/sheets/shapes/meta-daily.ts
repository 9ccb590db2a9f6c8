import type { Shape } from './shape.ts'

/** Meta's daily series, one metric a file; its name stands alone on the line above the header. */
export const metaDaily: Shape = {
  id: 'meta.daily.series', kind: 'series', platform: null, has: ['Date', 'Primary'],
}
export const metaDailyFrench: Shape = {
  id: 'meta.daily.series', kind: 'series', platform: null, has: ['Date', 'Principal'],
}
