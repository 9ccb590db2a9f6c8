import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { Coverage } from '../../../shared/domain/schedule/coverage.ts'
import { formatDuration, formatPercent, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { FigureWords } from '../../ui/figure-line.tsx'
import { formatLabel } from './slot-format.ts'

const SHARE: FigureRef = { kind: 'indicator', id: 'coverage.share' }
const MOST: FigureRef = { kind: 'count', of: 'mostAtOnce' }

/** "Longest gap 54 min" */
export function gapWords(coverage: Coverage, translate: Translate): string {
  if (coverage.longestGap === null) return translate('runOfShow.noGap')
  return translate('runOfShow.longestGap', { length: minutes(coverage.longestGapMinutes, translate) })
}

/**
 * How the day is covered, in sentences: what there is to say, and no more.
 *
 * @param target the longest gap wanted, in minutes
 */
export function coverageFacts(coverage: Coverage, target: number | null, translate: Translate): readonly FigureWords<FigureRef | null>[] {
  const gap = coverage.longestGap
  const lists = [
    ['hours', coverage.hoursWithout.map((hour) => formatTime(hour * 60))],
    ['teams', coverage.teamsWithout],
    ['formats', coverage.formatsWithout.map((format) => formatLabel(format, translate))],
  ] as const
  return [
    ...(gap === null ? [] : [plain(translate('runOfShow.coverage.gap', { from: formatTime(gap.from), to: formatTime(gap.to) }))]),
    ...(coverage.share === null ? [] : [{ text: translate('runOfShow.coverage.share', { share: formatPercent(coverage.share, translate) }), ref: SHARE }]),
    { text: translate('runOfShow.coverage.most', { count: coverage.mostAtOnce }), ref: MOST },
    ...(target === null ? [] : [plain(targetFact(coverage, target, translate))]),
    ...lists.flatMap(([what, list]) => (list.length === 0 ? [] : [plain(translate(`runOfShow.coverage.${what}`, { list: list.join(', ') }))])),
  ]
}

function plain(text: string): FigureWords<FigureRef | null> {
  return { text, ref: null }
}

function targetFact(coverage: Coverage, target: number, translate: Translate): string {
  const isMet = coverage.longestGapMinutes <= target
  return translate(isMet ? 'runOfShow.coverage.met' : 'runOfShow.coverage.missed', { length: minutes(target, translate) })
}

function minutes(count: number, translate: Translate): string {
  return formatDuration(Math.round(count) * 60, translate)
}
