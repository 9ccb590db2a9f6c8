import { useTranslate } from '../../i18n/language.tsx'
import css from './mentions-curve.module.css'
import type { SeriesCurve } from './mentions-series.view.ts'

const WIDTH = 200
const HEIGHT = 40
/** Room for the dots at the edges. */
const EDGE = 4

/** A small line of dated values: a dot for each day, J marked, the first and the last written under it. */
export function MentionsCurve({ curve: { points, day, first, last, alternative } }: { readonly curve: SeriesCurve }) {
  const translate = useTranslate()
  const across = (x: number): number => EDGE + x * (WIDTH - 2 * EDGE)
  const placed = points.map(({ x, y }) => ({ x: across(x), y: HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE) }))
  return (
    <figure className={css['curve']}>
      <svg width={WIDTH} height={HEIGHT} role="img" aria-label={alternative}>
        {day !== null && <line className={css['day']} x1={across(day)} x2={across(day)} y1={0} y2={HEIGHT}><title>{translate('frame.dDay')}</title></line>}
        <polyline className={css['line']} points={placed.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')} />
        {placed.map(({ x, y }) => <circle key={x} className={css['dot']} cx={x} cy={y} r={1.75} />)}
      </svg>
      <figcaption className={css['ends']} aria-hidden>
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  )
}
