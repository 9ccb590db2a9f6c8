import { Fragment } from 'react'
import { useOrigin } from '../../actions/use-origin.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import type { RosterCount } from './summary.view.ts'

/** The roster in a line; each number leads to the people that it counts. */
export function RosterSummary({ counts }: { readonly counts: readonly RosterCount[] }) {
  const origin = useOrigin()
  return counts.map(({ ref, text }, index) => (
    <Fragment key={text}>
      {index > 0 && ' · '}
      <FigureButton onPress={() => { origin(ref) }}>{text}</FigureButton>
    </Fragment>
  ))
}
