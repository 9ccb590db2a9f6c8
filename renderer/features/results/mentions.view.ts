import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { NamedSource } from '../../../shared/domain/recap/recap-rows.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import type { Mention } from '../../../shared/domain/results/mention.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { mentionsChart, type MentionsChart } from './mentions-chart.view.ts'
import { relaysAside } from './mentions-relays.view.ts'
import { seriesLines, type SeriesLine } from './mentions-series.view.ts'
import { windowLines, type WindowLine } from './mentions-windows.view.ts'

/** A count of mentions that leads to its rows. */
export interface MentionCountLine {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly leads: FigureRef
}

export interface AuthorLine {
  readonly author: string
  readonly name: string
  readonly mentions: string
  /** The largest reach seen; empty where no row gives one. */
  readonly reach: string
}

/** What several posts say in the same words. */
export interface VoiceLine {
  readonly text: string
  /** Who said it first, as far as the rows tell. */
  readonly author: string
  readonly mentions: string
  readonly relayed: string
}

/** A post that the files have more than once. */
export interface DuplicateLine {
  /** The one of them that counts. */
  readonly post: Mention['id']
  readonly author: string
  readonly text: string
  readonly rows: string
  readonly source: NamedSource | undefined
  readonly more: number
}

/** Mentions and trend as the page shows them. */
export interface MentionsView {
  readonly counted: number
  readonly chart: MentionsChart | null
  readonly counts: readonly MentionCountLine[]
  readonly windows: readonly WindowLine[]
  readonly relaysAside: readonly string[]
  readonly authors: readonly AuthorLine[]
  readonly voices: readonly VoiceLine[]
  readonly duplicates: readonly DuplicateLine[]
  readonly series: readonly SeriesLine[]
}

/** Works out the part of the page from the recap. */
export function mentionsView(recap: Recap, translate: Translate): MentionsView {
  const { authors, repeated, duplicates, counted } = recap.mentions
  const number = (value: number): string => formatNumber(value, translate)
  return {
    counted,
    chart: mentionsChart(recap, translate),
    counts: countLines(recap, translate),
    windows: windowLines(recap, translate),
    relaysAside: relaysAside(recap, translate),
    authors: authors.map(({ author, mentions, reach }) => ({
      author, name: author || translate('mentions.noAuthor'), mentions: number(mentions), reach: reach === null ? '' : number(reach),
    })),
    voices: repeated.map(({ text, author, mentions, relayed }) => ({ text, author, mentions: number(mentions), relayed: number(relayed) })),
    duplicates: duplicates.map(({ post, url, author, text, rows }) => ({
      post, author, text: text || url, rows: number(rows.length), source: rows[0], more: rows.length - 1,
    })),
    series: seriesLines(recap, translate),
  }
}

/** What is counted and what is not; what nothing falls under is left out, but for the first two. */
function countLines({ mentions }: Recap, translate: Translate): readonly MentionCountLine[] {
  if (mentions.rows === 0) return []
  const values = {
    counted: mentions.counted, duplicates: mentions.rows - mentions.counted, relayed: mentions.relayed,
    beforeDay: mentions.beforeDay, afterDay: mentions.afterDay, withoutHour: mentions.withoutHour,
  } as const
  // The keys of the record just above.
  const kinds = Object.keys(values) as (keyof typeof values)[]
  return kinds
    .filter((of) => of === 'counted' || of === 'duplicates' || values[of] > 0)
    .map((of) => ({ key: of, label: translate(`mentions.count.${of}`), value: formatNumber(values[of], translate), leads: { kind: 'mentions', of } }))
}
