import { MINUTES_PER_DAY } from '../../../shared/lib/time-units.ts'
import type { CellSpec, WorkbookSpec } from '../../../shared/sheets/workbook-spec.ts'
import { handleOf } from '../content/accounts.ts'
import { personOf } from '../content/people.ts'
import { PLANNED_SLOTS, type PlannedSlot } from '../content/planned-slots.ts'
import { minuteOf } from './clock.ts'
import { number, plainSheet, row, text, workbookOf } from './sheet-spec.ts'

const HEADERS = ['Réf.', 'Heure', 'Durée', 'Qui', 'Compte', 'Sujet', 'Format', 'Lieu']
const WIDTHS = [8, 10, 10, 24, 22, 38, 14, 22]

/**
 * The run of show as several hands typed it: each writes the time and the length in their own way. Excel took some of
 * them for times of day, one of them lost its format and shows as a fraction.
 */
export function runOfShowWorkbook(): WorkbookSpec {
  const rows = [
    row(text('Conducteur Periscope Day – jeudi 23 avril 2015', 'title')),
    row(text('Version 7 – direction de la communication. Deux minutes par passage.', 'note')),
    row(),
    row(...HEADERS.map((header) => text(header, 'header'))),
    ...PLANNED_SLOTS.map((slot, index) => {
      const { familyName, givenName } = personOf(slot.who)
      return row(
        text(slot.ref),
        timeCell(slot, index),
        durationCell(index),
        text(`${givenName} ${familyName}`),
        text(handleOf(slot)),
        text(slot.title),
        text(slot.format),
        text(slot.place),
      )
    }),
  ]
  return workbookOf('Conducteur Periscope Day', '2015-04-22', plainSheet('Conducteur', WIDTHS, rows))
}

function timeCell({ time }: PlannedSlot, index: number): CellSpec {
  const minute = minuteOf(time)
  const hours = String(Math.floor(minute / 60))
  const minutes = String(minute % 60)
  if (time === '12:00') return text('midi')
  const ways: readonly CellSpec[] = [
    text(`${hours}h${minutes.padStart(2, '0')}`),
    { kind: 'time', minute, format: 'hh:mm' },
    text(`${time} `),
    text(`${hours} h ${minutes}`),
    number(Math.round((minute / MINUTES_PER_DAY) * 1e6) / 1e6),
  ]
  return ways[index % ways.length] ?? null
}

function durationCell(index: number): CellSpec {
  const ways: readonly CellSpec[] = [
    text('2 min'),
    { kind: 'duration', seconds: 120, format: '[mm]:ss' },
    text("2'"),
    text('0:02:00'),
  ]
  return ways[index % ways.length] ?? null
}
