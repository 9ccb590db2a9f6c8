import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ControlTable, DriftTable } from './control-table.tsx'
import { FigureDialog } from './figure-dialog.tsx'
import { FigureTable } from './figure-table.tsx'
import css from './results.module.css'
import type { ResultsView } from './results.view.ts'
import { Section } from './section.tsx'

/** Figures typed by hand beside the computed ones; the platforms' totals as controls; how totals moved. */
export function TypedSection({ view }: { readonly view: ResultsView }) {
  const translate = useTranslate()
  const [edited, setEdited] = useState<Figure | 'new' | null>(null)
  return (
    <Section
      id="typed"
      title={translate('resultsScreen.section.typed')}
      actions={<Button size="small" icon={Plus} onPress={() => { setEdited('new') }}>{translate('resultsScreen.figure.new')}</Button>}
    >
      <Card isFlush title={translate('workbook.summary.typed')}>
        {view.figures.length === 0
          ? <p className={css['none']}>{translate('resultsScreen.figure.none')}</p>
          : <FigureTable lines={view.figures} onEdit={setEdited} />}
      </Card>
      {view.controls.length > 0 && <ControlTable lines={view.controls} />}
      {view.drift.length > 0
        ? <DriftTable lines={view.drift} />
        : view.files.length > 0 && <p className={css['aside']}>{translate('resultsScreen.oneReading')}</p>}
      {edited !== null && <FigureDialog figure={edited === 'new' ? null : edited} onClose={() => { setEdited(null) }} />}
    </Section>
  )
}
