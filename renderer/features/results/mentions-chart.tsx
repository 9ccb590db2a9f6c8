import type { ReactNode } from 'react'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import css from './mentions-chart.module.css'
import type { ChartBand, ChartHour, MentionsChart as Chart } from './mentions-chart.view.ts'
import type { LiveTick } from './mentions-lanes.view.ts'
import type { RelayMark } from './mentions-relays.view.ts'

/** Of more hours than this the numbers would touch; the table has them all. */
const MOST_NUMBERS = 26

/**
 * The day on one axis of time: a bar for each hour's mentions, over it the trend windows, under it the relays and what
 * was live, account by account. Drawn by ourselves, in shares of the width: no library, and it fits any window.
 */
export function MentionsChart({ chart }: { readonly chart: Chart }) {
  const translate = useTranslate()
  const { hours, scale, bands, bandLines, relays, lanes, alternative } = chart
  const hasNumbers = hours.length <= MOST_NUMBERS
  return (
    <figure className={css['chart']} aria-label={alternative}>
      <div className={css['bands']}>{bands.map((band) => <Band key={`${String(band.left)} ${band.words}`} band={band} />)}</div>
      <Lane name={translate('mentions.byHour')}>
        <div className={css['plot']} style={{ paddingTop: `${String(bandLines * 22 + 18)}px` }}>
          <div className={css['bars']}>
            {scale.map(({ height, label }) => <span key={label} className={css['scale']} style={{ bottom: percent(height) }} aria-hidden>{label}</span>)}
            {hours.map((hour, index) => <Bar key={hour.hour} hour={hour} left={index / hours.length} width={1 / hours.length} hasNumber={hasNumbers} />)}
          </div>
        </div>
      </Lane>
      <Lane name="">
        <div className={css['hours']} aria-hidden>
          {hours.map(({ hour, name }, index) => <span key={hour} style={{ left: percent(index / hours.length) }}>{isNamed(index, hours.length) ? name : ''}</span>)}
        </div>
      </Lane>
      {relays.length > 0 && (
        <Lane name={translate('mentions.relays')}>
          <ul className={css['track']} aria-label={translate('mentions.relays')}>{relays.map((mark) => <Relay key={mark.key} mark={mark} />)}</ul>
        </Lane>
      )}
      {lanes.map(({ account, ticks }) => (
        <Lane key={account} name={account || translate('mentions.noAccount')} title={account}>
          <ul className={css['track']} aria-label={account || translate('mentions.noAccount')}>{ticks.map((tick) => <Tick key={tick.key} tick={tick} />)}</ul>
        </Lane>
      ))}
    </figure>
  )
}

function Lane({ name, title, children }: { readonly name: ReactNode; readonly title?: string; readonly children: ReactNode }) {
  return (
    <div className={css['lane']}>
      <div className={css['name']} title={title}>{name}</div>
      {children}
    </div>
  )
}

function Band({ band: { left, width, words, side, line } }: { readonly band: ChartBand }) {
  return (
    <div className={css['band']} style={{ left: percent(left), width: percent(width) }}>
      <span className={classNames(css['words'], css[side])} style={{ top: `${String(line * 22)}px` }}>{words}</span>
    </div>
  )
}

function Bar({ hour: { hour, span, value, mentions, height, isTrending }, left, width, hasNumber }: {
  readonly hour: ChartHour
  readonly left: number
  readonly width: number
  readonly hasNumber: boolean
}) {
  const translate = useTranslate()
  const origin = useOrigin()
  const what = translate('mentions.bar', { span })
  return (
    <div className={css['column']} style={{ left: percent(left), width: percent(width), height: percent(height) }} title={`${what} · ${value}`}>
      {hasNumber && mentions > 0 && (
        <span className={css['number']}>
          <FigureButton what={what} onPress={() => { origin({ kind: 'hour', hour, number: 'mentions' }) }}>{value}</FigureButton>
        </span>
      )}
      <div className={classNames(css['bar'], isTrending && css['inTrend'])} />
    </div>
  )
}

function Relay({ mark: { left, room, name, words } }: { readonly mark: RelayMark }) {
  // Near the right edge a name has no room beside its mark: it stands on the other side.
  const isLast = left > 0.85
  return (
    <li className={classNames(css['relay'], isLast && css['before'])} style={isLast ? { right: percent(1 - left) } : { left: percent(left), maxWidth: percent(room) }} title={words}>
      <span className={css['mark']} aria-hidden />
      <span className={css['relayName']}>{name}</span>
    </li>
  )
}

function Tick({ tick: { left, width, words } }: { readonly tick: LiveTick }) {
  return <li className={css['tick']} style={{ left: percent(left), width: percent(width) }} title={words} aria-label={words} />
}

/** With more than eighteen hours their names would touch: every second one is written. */
function isNamed(index: number, hours: number): boolean {
  return hours <= 18 || index % (hours <= 36 ? 2 : 4) === 0
}

function percent(share: number): string {
  return `${String(Math.round(share * 100_000) / 1000)}%`
}
