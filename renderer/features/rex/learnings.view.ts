import type { Learning } from '../../../shared/domain/recap/learning.ts'
import type { LearningRow, StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { KNOWN_FORMATS } from '../../../shared/domain/schedule/slot.ts'
import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import { formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { formatLabel } from '../../../shared/sheets/recap/labels.ts'

/** A learning with what it rests on, ready to display. */
export interface LearningView {
  readonly learning: Learning
  readonly evidence: string
  /** Too few streams to conclude, or none named. */
  readonly warning: string | null
}

/** A stream that may be evidence. */
export interface EvidenceStream {
  readonly id: StreamId
  readonly label: string
  readonly format: string
}

const TOOK_PLACE: readonly StreamRow['outcome'][] = ['done', 'improvised']

/** What was learned, with its n and what its streams' views say beside the others'. */
export function learningViews({ learnings }: Pick<Recap, 'learnings'>, translate: Translate): readonly LearningView[] {
  return learnings.map((row) => ({
    learning: row.learning,
    evidence: evidenceWords(row, translate),
    warning: row.tooFew ? translate('workbook.tooFew', { n: row.n }) : null,
  }))
}

function evidenceWords(row: LearningRow, translate: Translate): string {
  const { n, figures, logEntries, viewsMean, othersViewsMean, viewsN, othersViewsN, tooFew } = row
  const isComparable = !tooFew && viewsMean !== null && othersViewsMean !== null
  return [
    translate('workbook.learnings.streams', { count: n }),
    figures > 0 ? translate('workbook.learnings.figures', { count: figures }) : '',
    logEntries > 0 ? translate('workbook.learnings.log', { count: logEntries }) : '',
    isComparable
      ? translate('rexScreen.learning.views', {
          own: formatNumber(viewsMean, translate), n: viewsN, others: formatNumber(othersViewsMean, translate), othersN: othersViewsN,
        })
      : '',
  ].filter((part) => part !== '').join(' · ')
}

/** The streams that took place, in the order of the day. */
export function evidenceStreams({ streams }: Pick<Recap, 'streams'>, translate: Translate): readonly EvidenceStream[] {
  return streams.flatMap((row) => {
    if (row.stream === null || !TOOK_PLACE.includes(row.outcome)) return []
    return [{ id: row.stream, label: streamLabel(row, translate), format: row.format }]
  })
}

function streamLabel({ actualMinute, plannedMinute, title, participants, format }: StreamRow, translate: Translate): string {
  const minute = actualMinute ?? plannedMinute
  return [
    minute === null || minute < 0 ? '' : formatTime(minute),
    title,
    participants.map(({ label }) => label).join(', '),
    format === '' ? '' : formatLabel(format, translate),
  ].filter((part) => part !== '').join(' · ')
}

/** The formats that a learning may be about: none, those of the streams, and those that the interface names. */
export function formatChoices(
  streams: readonly EvidenceStream[],
  own: string,
  translate: Translate,
): readonly { readonly value: string; readonly label: string }[] {
  const formats = ['', ...new Set([...streams.map(({ format }) => format), own, ...KNOWN_FORMATS].filter((format) => format !== ''))]
  return formats.map((format) => ({ value: format, label: formatLabel(format, translate) }))
}
