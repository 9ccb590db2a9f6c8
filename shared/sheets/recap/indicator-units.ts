import type { IndicatorUnit } from '../../domain/results/indicator.ts'
import { SECONDS_PER_DAY } from '../../lib/time-units.ts'
import type { NumberFormats } from './number-formats.ts'


/** The number format of a unit. */
export function unitFormat(unit: IndicatorUnit, formats: NumberFormats, isMean: boolean): string {
  switch (unit) {
    case 'seconds':
      return formats.duration
    case 'share':
      return formats.percent
    case 'likesPerView':
      return formats.ratio
    case 'score':
      return formats.decimal
    default:
      return isMean ? formats.decimal : formats.whole
  }
}

/** A value as its cell holds it: seconds become a part of a day, everything else stays. */
export function cellValue(value: number | null, unit: IndicatorUnit): number | null {
  return value !== null && unit === 'seconds' ? value / SECONDS_PER_DAY : value
}
