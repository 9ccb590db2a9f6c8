import type { CellSpec, RowSpec, WorkbookSpec } from '../../../shared/sheets/workbook-spec.ts'
import { PEOPLE, type ExamplePerson } from '../content/people.ts'
import { number, plainSheet, row, text, workbookOf } from './sheet-spec.ts'

const HEADERS = [
  'NOM Prénom', 'Fonction', 'Service', 'Courriel', 'Portable', 'iPhone ?', 'OK pour le 23/04', 'Créneau souhaité',
  'Compte perso', 'Remarques',
]
const WIDTHS = [26, 14, 14, 40, 18, 9, 17, 18, 20, 34]

/**
 * The list that human resources sent: title lines, a section line for each service, a total line; names as
 * `NOM Prénom` in one cell, phones as text, as numbers without their leading 0, or as +33, e-mails that are missing.
 */
export function hrWorkbook(): WorkbookSpec {
  const teams = [...new Set(PEOPLE.map(({ team }) => team))]
  const rows = [
    row(text('Station – Direction des ressources humaines', 'title')),
    row(text('Volontaires Periscope Day – jeudi 23 avril 2015')),
    row(text('État au 20/04/2015, d’après les réponses reçues par courriel', 'note')),
    row(...HEADERS.map((header) => text(header, 'header'))),
    ...teams.flatMap((team) => section(team)),
    row(text(`Total : ${PEOPLE.length} personnes`)),
  ]
  return workbookOf('Volontaires Periscope', '2015-04-20', plainSheet('Liste', WIDTHS, rows))
}

function section(team: string): readonly RowSpec[] {
  return [row(text(team.toLocaleUpperCase('fr'))), ...PEOPLE.filter((person) => person.team === team).map(line)]
}

function line(person: ExamplePerson): RowSpec {
  return row(
    text(`${person.familyName.toLocaleUpperCase('fr')} ${person.givenName}`),
    text(person.role),
    text(person.team),
    text(person.emailInHr ? person.email : ''),
    phone(person),
    text(person.iphone),
    text(person.answer),
    text(person.wished),
    text(person.ownAccount?.handle ?? ''),
    text(person.remarks),
  )
}

function phone({ phone: digits, phoneInHr }: ExamplePerson): CellSpec {
  const pairs = digits.match(/\d\d/gu) ?? []
  switch (phoneInHr) {
    case 'text':
      return text(pairs.join(' '))
    case 'number':
      return number(Number(digits))
    case 'international':
      return text(`+33 ${digits.slice(1, 2)} ${pairs.slice(1).join(' ')}`)
    case 'missing':
      return null
  }
}
