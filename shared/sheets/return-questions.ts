import type { Participant } from '../domain/roster/participant.ts'
import type { Translate } from '../i18n/translate.ts'
import { exportSheet, type ExportColumn } from './export-sheet.ts'
import { ROSTER_WRITERS } from './export-roster.ts'
import { RETURN_QUESTIONS } from './return-tables.ts'
import { ROSTER_COLUMNS } from './roster.columns.ts'
import type { SheetSpec } from './workbook-spec.ts'

const NAMED = ['ref', 'givenName', 'familyName'] as const

/**
 * The second sheet of a return: who answers, and three questions with drop-downs. Its columns are those of a roster,
 * so that `import roster` reads the answers back.
 */
export function returnQuestions(person: Participant, translate: Translate): SheetSpec {
  const columns = [...NAMED, ...RETURN_QUESTIONS].flatMap((key): readonly ExportColumn<Participant>[] => {
    const column = ROSTER_COLUMNS.find((declared) => declared.key === key)
    const write = ROSTER_WRITERS[key]
    if (column === undefined || write === undefined) return []
    return [
      {
        header: column.header[translate.language],
        width: 20,
        ...choicesOf(key, translate),
        cell: (row) => write(row, { translate, handlesOf: () => [] }),
      },
    ]
  })
  return exportSheet(translate('export.sheet.questions'), columns, [person])
}

function choicesOf(key: string, translate: Translate): Pick<ExportColumn<Participant>, 'choices'> {
  if (key === 'cohesion') return { choices: ['1', '2', '3', '4', '5'] }
  return key === 'firstTime' || key === 'imageRight'
    ? { choices: [translate('workbook.yes'), translate('workbook.no')] }
    : {}
}
