import { BookOpen, ChartNoAxesColumn, FileDown, Upload } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useRoute } from '../../actions/route.ts'
import { useDictionary } from '../../actions/use-origin.ts'
import { useExport } from '../../actions/use-export.ts'
import { useChooseFiles } from '../../actions/use-take-files.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Page } from '../../ui/page.tsx'
import { FigureDialog } from './figure-dialog.tsx'
import { ResultsPage } from './results-page.tsx'
import { resultsView } from './results.view.ts'

/** The results: what was planned beside what took place, what is left over, every figure with what it covers. */
export function ResultsScreen() {
  const translate = useTranslate()
  const plan = usePlanStore((state) => state.plan)
  // The moment when the screen was opened: nothing shown here moves with it.
  const [now] = useState(() => new Date().toISOString())
  const view = useMemo(() => resultsView(plan, now, translate), [plan, now, translate])
  const route = useRoute()
  const focus = 'focus' in route ? route.focus : undefined
  const choose = useChooseFiles()
  const exportAs = useExport()
  const openDictionary = useDictionary()
  return (
    <Page
      title={translate('screen.results')}
      actions={
        <>
          <IconButton icon={BookOpen} label={translate('dictionary.open')} onPress={openDictionary} />
          <Button icon={FileDown} isDisabled={view.streams.length === 0} onPress={() => exportAs('results')}>{translate('resultsScreen.export')}</Button>
          <Button look="primary" icon={Upload} onPress={choose}>{translate('resultsScreen.import')}</Button>
        </>
      }
    >
      {view.isEmpty ? <NothingYet onImport={choose} /> : <ResultsPage key={focus} view={view} focus={focus} />}
    </Page>
  )
}

function NothingYet({ onImport }: { readonly onImport: () => unknown }) {
  const translate = useTranslate()
  const [isTyping, setTyping] = useState(false)
  return (
    <>
      <EmptyState
        icon={ChartNoAxesColumn}
        title={translate('resultsScreen.empty.title')}
        actions={
          <>
            <Button look="primary" icon={Upload} onPress={onImport}>{translate('resultsScreen.import')}</Button>
            <Button onPress={() => { setTyping(true) }}>{translate('resultsScreen.figure.new')}</Button>
          </>
        }
      >
        {translate('resultsScreen.empty.text')}
      </EmptyState>
      {isTyping && <FigureDialog figure={null} onClose={() => { setTyping(false) }} />}
    </>
  )
}
