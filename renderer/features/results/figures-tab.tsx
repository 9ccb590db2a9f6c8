import { PencilLine, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Table } from '../../ui/table.tsx'
import { ControlTable, DriftTable } from './control-table.tsx'
import { FigureDialog } from './figure-dialog.tsx'
import css from './results.module.css'
import type { ResultsView } from './results.view.ts'

/** Figures typed by hand beside the computed ones; the platforms' totals as controls; how totals moved. */
export function FiguresTab({ view }: { readonly view: ResultsView }) {
  const translate = useTranslate()
  const run = useRun()
  const [edited, setEdited] = useState<Figure | 'new' | null>(null)
  return (
    <div className={css['tab']}>
      <Card
        isFlush
        title={translate('workbook.summary.typed')}
        actions={<Button size="small" icon={Plus} onPress={() => { setEdited('new') }}>{translate('resultsScreen.figure.new')}</Button>}
      >
        {view.figures.length === 0
          ? <p className={css['none']}>{translate('resultsScreen.figure.none')}</p>
          : (
            <Table
              label={translate('workbook.summary.typed')}
              rows={view.figures}
              rowKey={({ figure }) => figure.id}
              columns={[
                {
                  id: 'name', header: translate('workbook.head.figure'), namesRow: true,
                  cell: ({ name, note }) => <div className={css['definition']}>{name}<span className={css['faint']}>{note}</span></div>,
                },
                { id: 'value', header: translate('workbook.head.typed'), isNumber: true, cell: ({ value }) => <strong>{value}</strong> },
                {
                  id: 'computed', header: translate('workbook.head.computed'), isNumber: true,
                  cell: ({ computed }) => (computed === '' ? <span className={css['faint']}>{translate('resultsScreen.figure.notComparable')}</span> : computed),
                },
                { id: 'difference', header: translate('workbook.head.difference'), isNumber: true, cell: ({ difference }) => difference },
                { id: 'perimeter', header: translate('workbook.head.perimeter'), cell: ({ perimeter }) => <span className={css['breaks']}>{perimeter}</span> },
                { id: 'asOf', header: translate('workbook.head.asOf'), cell: ({ asOf }) => asOf },
                { id: 'by', header: translate('resultsScreen.column.by'), cell: ({ by }) => <span className={css['source']}>{by}</span> },
                {
                  id: 'actions', header: translate('resultsScreen.column.decide'),
                  cell: ({ figure, name }) => (
                    <div className={css['actions']}>
                      <IconButton icon={PencilLine} size="small" label={translate('resultsScreen.figure.editNamed', { name })} onPress={() => { setEdited(figure) }} />
                      <IconButton
                        icon={Trash2}
                        size="small"
                        label={translate('resultsScreen.figure.removeNamed', { name })}
                        onPress={() => run({ type: 'figure.remove', ids: [figure.id] }, translate('resultsScreen.figure.removed'))}
                      />
                    </div>
                  ),
                },
              ]}
            />
          )}
      </Card>
      {view.controls.length > 0 && <ControlTable lines={view.controls} />}
      {view.drift.length > 0 && <DriftTable lines={view.drift} />}
      {edited !== null && <FigureDialog figure={edited === 'new' ? null : edited} onClose={() => { setEdited(null) }} />}
    </div>
  )
}
