import { useTranslate } from '../../i18n/language.tsx'
import css from './hour-chart.module.css'
import type { HourBar, HourChartView } from './hour-chart.view.ts'

const WIDTH = 540
const HEIGHT = 76
/** The underline of the trend stands below the axis. */
const UNDERLINE = 3
const GAP = 5

/**
 * The day hour by hour, as columns; the hours of the trend window are blue and underlined. Drawn by ourselves: fifteen
 * rectangles need no library. The values stand in a table underneath.
 */
export function HourChart({ chart }: { readonly chart: HourChartView }) {
  const translate = useTranslate()
  const { bars, outside, alternative, caption, title, valueHeader, hasTrend } = chart
  const step = WIDTH / bars.length
  return (
    <figure className={css['figure']}>
      <svg className={css['chart']} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT + UNDERLINE)}`} role="img" aria-label={alternative}>
        {bars.map((bar, index) => <Column key={bar.span} bar={bar} left={index * step} width={step} />)}
        <line className={css['axis']} x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <div className={css['hours']} aria-hidden>
        {bars.map(({ span, hour }, index) => <span key={span}>{isNamed(index, bars.length) ? hour : ''}</span>)}
      </div>
      <figcaption className={css['caption']}>{caption}</figcaption>
      <details className={css['values']}>
        <summary>{translate('rexScreen.chart.values')}</summary>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{translate('workbook.head.hour')}</th>
              <th scope="col">{valueHeader}</th>
              {hasTrend && <th scope="col">{translate('workbook.head.inTrend')}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ span, value, isTrending }) => (
              <tr key={span}>
                <th scope="row">{span}</th>
                <td>{value}</td>
                {hasTrend && <td>{isTrending ? translate('workbook.yes') : ''}</td>}
              </tr>
            ))}
            {outside.map(({ span, value }) => (
              <tr key={span}>
                <th scope="row">{span}</th>
                <td>{value}</td>
                {hasTrend && <td />}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

/** With more than eighteen hours the names would touch: every second one is written. */
function isNamed(index: number, hours: number): boolean {
  return hours <= 18 || index % 2 === 0
}

interface ColumnProps {
  readonly bar: HourBar
  readonly left: number
  readonly width: number
}

function Column({ bar, left, width }: ColumnProps) {
  const height = Math.max(bar.share > 0 ? 2 : 0, bar.share * (HEIGHT - 4))
  return (
    <g>
      <title>{`${bar.span} · ${bar.value}`}</title>
      <path className={css[bar.isTrending ? 'trend' : 'bar']} d={columnPath(left + GAP / 2, HEIGHT - height, width - GAP, height)} />
      {bar.isTrending && <rect className={css['trend']} x={left} y={HEIGHT} width={width} height={UNDERLINE} />}
    </g>
  )
}

/** A rectangle with its two upper corners rounded. */
function columnPath(x: number, y: number, width: number, height: number): string {
  const radius = Math.min(3, height, width / 2)
  return `M${x} ${y + height} V${y + radius} Q${x} ${y} ${x + radius} ${y} H${x + width - radius} Q${x + width} ${y} ${x + width} ${y + radius} V${y + height} Z`
}
