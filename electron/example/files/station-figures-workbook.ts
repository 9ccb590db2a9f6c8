import { MINUTES_PER_DAY } from '../../../shared/lib/time-units.ts'
import { serialOfDate } from '../../../shared/sheets/serial-number.ts'
import type { RowSpec, WorkbookSpec } from '../../../shared/sheets/workbook-spec.ts'
import { STATION } from '../content/accounts.ts'
import { ACTUAL_STREAMS, type ActualStream } from '../content/actual-streams.ts'
import { EXAMPLE_CAMPAIGN, FIGURES_AS_OF } from '../content/campaign.ts'
import { minuteOf } from './clock.ts'
import { periscopeLink } from './periscope-link.ts'
import { number, plainSheet, row, text, workbookOf } from './sheet-spec.ts'

const HEADERS = ['Réf.', 'Plateforme', 'Compte', 'Sujet', 'Lien', 'Début', 'Durée', 'Spectateurs', 'J’aime']
const WIDTHS = [8, 12, 12, 38, 46, 18, 10, 12, 10]

/**
 * What the communications office noted from the station's account before the replays went: a table of its own making,
 * for Periscope gave no export. It ends with a total line.
 */
export function stationFiguresWorkbook(): WorkbookSpec {
  const streams = ACTUAL_STREAMS.filter(({ account }) => account === 'station')
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const rows = [
    row(...HEADERS.map((header) => text(header, 'header'))),
    ...streams.map(line),
    row(
      text('Total'), null, null, null, null, null, null,
      number(sum(streams.map(({ viewers }) => viewers)), '#,##0'),
      number(sum(streams.map(({ likes }) => likes ?? 0)), '#,##0'),
    ),
  ]
  return workbookOf('Relevé Periscope', FIGURES_AS_OF, plainSheet('Compte de la station', WIDTHS, rows))
}

function line({ ref, time, lateMinutes, title, durationSeconds, viewers, likes }: ActualStream): RowSpec {
  const start = (serialOfDate(EXAMPLE_CAMPAIGN.day) ?? 0) + (minuteOf(time) + lateMinutes) / MINUTES_PER_DAY
  return row(
    text(ref),
    text('Periscope'),
    text(STATION.handle),
    text(title),
    text(periscopeLink(title)),
    number(start, 'dd/mm/yyyy hh:mm'),
    { kind: 'duration', seconds: durationSeconds, format: '[mm]:ss' },
    number(viewers),
    likes === null ? null : number(likes, '#,##0'),
  )
}
