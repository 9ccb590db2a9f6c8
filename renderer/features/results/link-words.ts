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
 * How a stream was tied to its posts, told by the least sure of them; without any, who told of the stream. Empty for a
 * slot without a stream.
 */
export function matchWords(stream: Stream | undefined, items: readonly PlatformItem[], translate: Translate): string {
  if (stream === undefined) return ''
  const sureness = ({ state }: PlatformItem): number => (state.kind === 'linked' ? state.confidence : 1)
  const [weakest, ...others] = [...items].sort((left, right) => sureness(left) - sureness(right))
  if (weakest === undefined) return translate(`resultsScreen.learnedFrom.${stream.learnedFrom}`)
  const more = others.length === 0 ? '' : ` ${translate('resultsScreen.more', { count: others.length })}`
  return `${linkWords(weakest, translate)}${more}`
}
