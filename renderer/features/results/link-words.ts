import type { Stream } from '../../../shared/domain/day/stream.ts'
import type { PlatformItem } from '../../../shared/domain/results/platform-item.ts'
import { formatPercent } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** How a post was tied to its stream, and how surely: "same account and time, 94 %". Empty for a post that is not tied. */
export function linkWords({ state }: Pick<PlatformItem, 'state'>, translate: Translate): string {
  if (state.kind !== 'linked') return ''
  const by = translate(`resultsScreen.linkedBy.${state.by}`)
  return state.by === 'hand' ? by : translate('resultsScreen.linkedSure', { by, sure: formatPercent(state.confidence, translate) })
}

/**
 * How a stream was tied to its posts in as few words as a column has ("account and time, 94 %"), told by the least sure
 * of them; without any, who told of the stream. Empty for a slot without a stream.
 */
export function matchWords(stream: Stream | undefined, items: readonly PlatformItem[], translate: Translate): string {
  if (stream === undefined) return ''
  const [weakest, ...others] = items
    .flatMap(({ state }) => (state.kind === 'linked' ? [state] : []))
    .sort((left, right) => left.confidence - right.confidence)
  if (weakest === undefined) return translate(`resultsScreen.learnedFrom.${stream.learnedFrom}`)
  const by = translate(`resultsScreen.matched.${weakest.by}`)
  const isCertain = weakest.by === 'hand' || weakest.confidence === 1
  const sure = isCertain ? by : translate('resultsScreen.matchedSure', { by, sure: formatPercent(weakest.confidence, translate) })
  return others.length === 0 ? sure : `${sure} ${translate('resultsScreen.more', { count: others.length })}`
}
