import type { Plan } from '../plan/plan.ts'
import type { IndicatorPerimeter } from '../results/indicator.ts'
import { accountNames } from './account-names.ts'
import { fact, numberValue, sentence } from './facts.ts'
import type { RefusedRatio } from './recap-rows.ts'
import type { DraftSentence, FactOrigin } from './rex.ts'

/**
 * Why likes are not divided by views, with both perimeters named. Where one of the two was never measured there is
 * nothing to be tempted by, and nothing is said. Likes typed by hand are what a reader would divide: where there are
 * some, the refusal over the streams' own likes is not told a second time.
 */
export function refusalSentences(plan: Plan, refused: readonly RefusedRatio[]): readonly DraftSentence[] {
  const tempting = refused.filter(({ above, below }) => !isEmpty(above.perimeter) && !isEmpty(below.perimeter))
  const typed = tempting.filter(({ figure }) => figure !== null)
  return (typed.length > 0 ? typed : tempting).map((refusal) => {
    const origin: FactOrigin =
      refusal.figure === null ? { kind: 'indicator', indicator: 'likes.perView' } : { kind: 'figure', figure: refusal.figure }
    const named = (name: string, value: Parameters<typeof fact>[1]) =>
      fact(`likes.perView.refused.${refusal.figure ?? 'streams'}.${name}`, value, origin)
    const [above, below] = [refusal.above.perimeter, refusal.below.perimeter]
    const streams = named('below', numberValue(below.streams.length, 'streams'))
    if (above.kind === 'accounts' && below.kind === 'streams') {
      const accounts = named('accounts', { kind: 'texts', texts: accountNames(plan, above.accounts) })
      const params = { accounts, streams, accountCount: named('above', numberValue(above.accounts.length)) }
      return sentence('rex.results.refusedAccounts', params, { count: above.accounts.length, refusal })
    }
    if (above.kind === 'streams' && below.kind === 'streams' && above.streams.length !== below.streams.length) {
      const params = { above: named('above', numberValue(above.streams.length, 'streams')), below: streams }
      return sentence('rex.results.refusedStreams', params, { refusal })
    }
    return sentence('rex.results.refused', {}, { refusal })
  })
}

function isEmpty(perimeter: IndicatorPerimeter): boolean {
  return perimeter.kind === 'streams' && perimeter.streams.length === 0
}
