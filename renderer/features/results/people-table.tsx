import type { ParticipantNumber } from '../../../shared/domain/recap/figure-ref.ts'
import { useGo } from '../../actions/route.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { PersonLine } from './people-lines.view.ts'
import css from './results.module.css'

interface PeopleTableProps {
  readonly lines: readonly PersonLine[]
  /** How many are drawn before she asks for more. */
  readonly atFirst: number
}

/** Who was planned, who streamed, what it was seen, and who still owes figures. */
export function PeopleTable({ lines, atFirst }: PeopleTableProps) {
  const translate = useTranslate()
  const go = useGo()
  return (
    <PagedTable
      label={translate('resultsScreen.by.person')}
      rows={lines}
      atFirst={atFirst}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name', header: translate('workbook.head.participants'), namesRow: true,
          cell: ({ id, name, role }) => (
            <div className={css['title']}>
              <Button look="link" onPress={() => { go({ screen: 'participants', focus: id }) }}>{name}</Button>
              <span className={css['faint']}>{role}</span>
            </div>
          ),
        },
        { id: 'planned', header: translate('resultsScreen.column.plannedCount'), isNumber: true, cell: (line) => <Number line={line} number="plannedSlots" value={String(line.planned)} /> },
        { id: 'done', header: translate('resultsScreen.column.done'), isNumber: true, cell: (line) => <Number line={line} number="doneSlots" value={String(line.done)} /> },
        { id: 'improvised', header: translate('resultsScreen.column.improvised'), isNumber: true, cell: (line) => <Number line={line} number="improvised" value={String(line.improvised)} /> },
        { id: 'views', header: translate('workbook.head.views'), isNumber: true, cell: (line) => <Number line={line} number="views" value={line.views} /> },
        { id: 'likes', header: translate('workbook.head.likes'), isNumber: true, cell: (line) => <Number line={line} number="likes" value={line.likes} /> },
        { id: 'n', header: translate('resultsScreen.column.withFigures'), isNumber: true, cell: ({ nOf }) => nOf },
        {
          id: 'owes', header: translate('resultsScreen.column.owes'),
          cell: ({ owes }) => (owes === 0 ? '' : <Badge look="toCheck">{translate('resultsScreen.owes', { count: owes })}</Badge>),
        },
      ]}
    />
  )
}

interface NumberProps {
  readonly line: PersonLine
  readonly number: ParticipantNumber
  readonly value: string
}

/** A number of a person's row: it leads to the slots or streams that it counts. Nothing leads from a zero. */
function Number({ line: { id, name }, number, value }: NumberProps) {
  const translate = useTranslate()
  const origin = useOrigin()
  if (value === '' || value === '0') return <span className={css['faint']}>{value}</span>
  const what = translate('resultsScreen.numberOf', { what: translate(`resultsScreen.number.${number}`), name })
  return <FigureButton what={what} onPress={() => { origin({ kind: 'participant', participant: id, number }) }}>{value}</FigureButton>
}
