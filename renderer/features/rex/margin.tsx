import { Fragment } from 'react'
import { useOrigin } from '../../actions/use-origin.ts'
import { classNames } from '../../ui/class-names.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Figure } from '../../ui/figure.tsx'
import css from './margin.module.css'
import type { MarginFigure, MarginLine } from './margin-figure.ts'

/** The figures beside a part, each with what it covers and its date; it opens its origin. */
export function Margin({ label, figures }: { readonly label: string; readonly figures: readonly MarginFigure[] }) {
  const openOrigin = useOrigin()
  return (
    <aside className={css['margin']} aria-label={label}>
      {figures.map(({ key, value, perimeter, asOf, isRefused, origin }) => (
        <Figure
          key={key}
          value={origin === null ? value : <FigureButton onPress={() => { openOrigin(origin) }}>{value}</FigureButton>}
          {...(perimeter.length === 0 ? {} : { perimeter: perimeter.map((line, index) => <Line key={index} line={line} />) })}
          {...(asOf === '' ? {} : { asOf })}
          isRefused={isRefused}
        />
      ))}
    </aside>
  )
}

function Line({ line }: { readonly line: MarginLine }) {
  return (
    <div>
      {line.map(({ text, look }, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <span className={classNames(look !== 'plain' && css[look])}>{text}</span>
        </Fragment>
      ))}
    </div>
  )
}
