import type { Stream } from '../domain/day/stream.ts'
import { METRICS, type Metric } from '../domain/results/metric.ts'
import type { Observation } from '../domain/results/observation.ts'
import type { PlatformItem } from '../domain/results/platform-item.ts'
import type { Translate } from '../i18n/translate.ts'
import { writtenBoolean, writtenDate, writtenDuration, writtenMoment, writtenNumber, writtenText } from './export-cells.ts'
import type { CellSpec } from './workbook-spec.ts'

/** One line of a results sheet: a post (or, without one, a stream) with one reading of its figures. */
export interface ResultLine {
  readonly item: PlatformItem | null
  readonly stream: Stream | null
  readonly observation: Observation | null
  /** The short code of the slot, the one person's name, the account as printed; empty where there is none. */
  readonly ref: string
  readonly people: string
  readonly account: string
  /** The name by which a file called an account that nobody knows; a handle stands as the account. */
  readonly accountName: string
  readonly accountId: string
}

type Write = (line: ResultLine, translate: Translate) => CellSpec

const TIMES: ReadonlySet<Metric> = new Set(['watchTime', 'avgViewDuration'])

/** How each declared column of a results file is written. */
export const RESULTS_WRITERS: Readonly<Record<string, Write>> = {
  ref: ({ ref }) => writtenText(ref),
  participant: ({ people }) => writtenText(people),
  platform: ({ item }, translate) => writtenText(item === null ? '' : translate(`workbook.platform.${item.platform}`)),
  accountHandle: ({ account }) => writtenText(account),
  accountName: ({ accountName }) => writtenText(accountName),
  accountId: ({ accountId }) => writtenText(accountId),
  postId: ({ item }) => writtenText(item?.platformItemId ?? ''),
  permalink: ({ item, stream }) => writtenText(item === null ? (stream?.link ?? '') : item.permalink),
  title: ({ item, stream }) => writtenText(item === null ? (stream?.title ?? '') : item.title),
  text: ({ item }) => writtenText(item?.text ?? ''),
  publishedAt: ({ item, stream }, translate) =>
    writtenMoment(item === null ? (stream?.startedAt ?? null) : item.publishedAt, translate),
  duration: ({ item, stream }) => writtenDuration(item === null ? stream?.durationSeconds : item.durationSeconds),
  postType: ({ item }) => writtenText(item?.postType ?? ''),
  ...Object.fromEntries(METRICS.map((metric) => [metric, metricWriter(metric)])),
  approximate: ({ observation }, translate) => writtenBoolean(observation?.approximate ?? null, translate),
  asOf: ({ observation }, translate) => (observation === null ? null : writtenDate(observation.asOf, translate)),
}

/** A metric that the reading does not give stays an empty cell, never 0. */
function metricWriter(metric: Metric): Write {
  const write = TIMES.has(metric) ? writtenDuration : writtenNumber
  return ({ observation }) => write(observation?.metrics[metric])
}
