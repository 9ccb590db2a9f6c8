import { PencilLine, Trash2 } from 'lucide-react'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { FigureLine } from './figure-lines.view.ts'
import css from './results.module.css'

const AT_FIRST = 40

/** Figures typed by hand, each beside what the files give over the very same perimeter. */
export function FigureTable({ lines, onEdit }: { readonly lines: readonly FigureLine[]; readonly onEdit: (figure: Figure) => void }) {
  const translate = useTranslate()
  const origin = useOrigin()
  return (
    <PagedTable
      label={translate('workbook.summary.typed')}
      rows={lines}
      atFirst={AT_FIRST}
      rowKey={({ figure }) => figure.id}
      columns={[
        {
          id: 'name', header: translate('workbook.head.figure'), namesRow: true,
          cell: ({ name, note, by }) => (
            <div className={css['definition']}>
              {name}
              <span className={css['faint']}>{note}</span>
              {by !== '' && <span className={css['faint']}>{translate('resultsScreen.typedBy', { by })}</span>}
            </div>
          ),
        },
        {
          id: 'value', header: translate('workbook.head.typed'), isNumber: true,
          cell: ({ figure, name, value }) => <strong><FigureButton what={name} onPress={() => { origin({ kind: 'figure', id: figure.id }) }}>{value}</FigureButton></strong>,
        },
        {
          id: 'computed', header: translate('workbook.head.computed'), isNumber: true,
          cell: ({ computed }) => (computed === '' ? <span className={css['faint']}>{translate('resultsScreen.figure.notComparable')}</span> : computed),
        },
        { id: 'difference', header: translate('workbook.head.difference'), isNumber: true, cell: ({ difference }) => difference },
        { id: 'perimeter', header: translate('workbook.head.perimeter'), cell: ({ perimeter }) => <span className={css['breaks']}>{perimeter}</span> },
        { id: 'asOf', header: translate('workbook.head.asOf'), cell: ({ asOf }) => <span className={css['date']}>{asOf}</span> },
        { id: 'actions', header: translate('resultsScreen.column.decide'), cell: (line) => <Decide line={line} onEdit={onEdit} /> },
      ]}
    />
  )
}

function Decide({ line: { figure, name }, onEdit }: { readonly line: FigureLine; readonly onEdit: (figure: Figure) => void }) {
  const translate = useTranslate()
  const run = useRun()
  return (
    <div className={css['icons']}>
      <IconButton icon={PencilLine} size="small" label={translate('resultsScreen.figure.editNamed', { name })} onPress={() => { onEdit(figure) }} />
      <IconButton
        icon={Trash2}
        size="small"
        label={translate('resultsScreen.figure.removeNamed', { name })}
        onPress={() => run({ type: 'figure.remove', ids: [figure.id] }, translate('resultsScreen.figure.removed'))}
      />
    </div>
  )
}
