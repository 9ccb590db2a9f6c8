import { Copy, FileSpreadsheet, FileText } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useCopy, useExport, useExportPdf } from '../../actions/use-export.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { HourChart } from './hour-chart.tsx'
import { LearningsList } from './learnings-list.tsx'
import { NextStepsList } from './next-steps-list.tsx'
import { RexPart } from './rex-part.tsx'
import { rexHtml } from './rex-html.ts'
import { rexText } from './rex-text.ts'
import { rexView } from './rex.view.ts'

/** The REX: a document to edit in four parts, its figures in the margin, to copy, print or take away as a workbook. */
export function RexScreen() {
  const translate = useTranslate()
  const plan = usePlanStore((state) => state.plan)
  // The moment when the screen was opened: it only decides which tasks are late.
  const [now] = useState(() => new Date().toISOString())
  const view = useMemo(() => rexView(plan, now, translate), [plan, now, translate])
  const copy = useCopy()
  const exportAs = useExport()
  const exportPdf = useExportPdf()
  return (
    <Page
      title={translate('screen.rex')}
      subtitle={translate('rexScreen.subtitle')}
      actions={
        <>
          <Button icon={Copy} onPress={() => copy(rexText(view))}>{translate('rexScreen.copy')}</Button>
          <Button icon={FileText} onPress={() => exportPdf('recap', rexHtml(view, translate.language))}>{translate('rexScreen.pdf')}</Button>
          <Button look="primary" icon={FileSpreadsheet} onPress={() => exportAs('recap')}>{translate('rexScreen.workbook')}</Button>
        </>
      }
    >
      {view.parts.map((part) => (
        <RexPart key={part.part} view={part}>
          {part.part === 'results' && view.chart !== null && <HourChart chart={view.chart} />}
          {part.part === 'next' && (
            <>
              <LearningsList recap={view.recap} />
              <NextStepsList recap={view.recap} />
            </>
          )}
        </RexPart>
      ))}
    </Page>
  )
}
