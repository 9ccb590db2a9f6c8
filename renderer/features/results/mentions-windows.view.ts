import type { NamedSource } from '../../../shared/domain/recap/recap-rows.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { formatDuration, formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { platformLabel } from '../../../shared/sheets/recap/labels.ts'

/** A window in the trends, with its proof. */
export interface WindowLine {
  readonly key: string
  readonly name: string
  readonly platform: string
  readonly place: string
  readonly rank: string
  readonly from: string
  readonly to: string
  /** Empty while it is open. */
  readonly length: string
  /** SHA-256 of the image kept, `null` where none is. */
  readonly proof: string | null
  readonly source: NamedSource
}

/** The trend windows in the order of time. */
export function windowLines({ trends }: Pick<Recap, 'trends'>, translate: Translate): readonly WindowLine[] {
  return [...trends].sort((left, right) => left.from - right.from).map(({ term, platform, place, rank, from, to, proof, source }, index) => ({
    key: String(index), name: term, platform: platformLabel(platform, translate), place,
    rank: rank === null ? '' : formatNumber(rank, translate), from: formatTime(from), to: to === null ? translate('mentions.open') : formatTime(to),
    length: to === null ? '' : formatDuration((to - from) * 60, translate), proof, source,
  }))
}
