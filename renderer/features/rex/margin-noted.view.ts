import type { NotedRow } from '../../../shared/domain/recap/recap-rows.ts'
import { LAST_DAY_MINUTE } from '../../../shared/domain/values/moment.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { RecapContext } from '../../../shared/sheets/recap/recap-context.ts'
import { dotted, plainLine, type MarginFigure } from './margin-figure.ts'

/** More than these do not stand beside a part: the workbook has them all. */
const AT_MOST = 4
const LONGEST = 160

/** What was noted on the day of one kind, in the margin: how many, and the first of them word for word. */
export function notedFigures(kind: NotedRow['kind'], { recap, translate }: RecapContext): readonly MarginFigure[] {
  const rows = recap.noted.filter((row) => row.kind === kind)
  if (rows.length === 0) return []
  return [
    {
      key: `noted ${kind}`,
      value: translate(`rexScreen.noted.${kind}`, { count: rows.length }),
      perimeter: rows.slice(0, AT_MOST).map((row) => plainLine(lineOf(row, translate))),
      asOf: rows.length > AT_MOST ? translate('rexScreen.noted.more', { count: rows.length - AT_MOST }) : '',
      isRefused: false,
      origin: null,
    },
  ]
}

function lineOf({ text, by, about, minute }: NotedRow, translate: Translate): string {
  const letters = Array.from(text.replace(/\s+/gu, ' '))
  const words = letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('').trimEnd()}…`
  const time = minute >= 0 && minute < LAST_DAY_MINUTE ? formatTime(minute) : ''
  return dotted([words, by, about === '' ? '' : translate('rexScreen.noted.about', { title: about }), time])
}
