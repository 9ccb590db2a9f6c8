import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './figure.module.css'

export interface FigureProps {
  /** The value with its unit, as printed: "≈ 100 views"; for a refusal, what was not computed. */
  readonly value: ReactNode
  /** What it covers: "mean per stream, median 84"; for a refusal, why. */
  readonly perimeter?: ReactNode
  /** When and from where: "50 streams, 9 accounts · as of 24/04". */
  readonly asOf?: ReactNode
  readonly size?: 'normal' | 'large' | undefined
  readonly isRefused?: boolean | undefined
}

/** A figure never stands alone: its perimeter and its date stand under it. */
export function Figure({ value, perimeter, asOf, size = 'normal', isRefused = false }: FigureProps) {
  return (
    <div className={classNames(css['figure'], size === 'large' && css['large'], isRefused && css['refused'])}>
      <div className={css['value']}>{value}</div>
      {perimeter !== undefined && <div className={css['perimeter']}>{perimeter}</div>}
      {asOf !== undefined && <div className={css['asOf']}>{asOf}</div>}
    </div>
  )
}
