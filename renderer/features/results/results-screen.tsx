import { ChartNoAxesColumn, FileDown, Upload } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useRoute } from '../../actions/route.ts'
import { useExport } from '../../actions/use-export.ts'
import { useChooseFiles } from '../../actions/use-take-files.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { FigureDialog } from './figure-dialog.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { IndicatorsTab } from './indicators-tab.tsx'
import { LeftoversTab } from './leftovers-tab.tsx'
import { resultsView, tabOf, type ResultTab, type ResultsView } from './results.view.ts'
import { StreamsTab } from './streams-tab.tsx'

/** The results: what was planned beside what took place, what is left over, every figure with what it covers. */
export function ResultsScreen() {
  const translate = useTranslate()
  const plan = usePlanStore((state) => state.plan)
  // The moment when the screen was opened: nothing shown here moves with it.
  const [now] = useState(() => new Date().toISOString())
  const view = useMemo(() => resultsView(plan, now, translate), [plan, now, translate])
  const choose = useChooseFiles()
  const exportAs = useExport()
  return (
    <Page
      title={translate('screen.results')}
      subtitle={view.isEmpty ? undefined : view.subtitle}
      actions={
        <>
          <Button icon={FileDown} isDisabled={view.streams.length === 0} onPress={() => exportAs('results')}>{translate('resultsScreen.export')}</Button>
          <Button look="primary" icon={Upload} onPress={choose}>{translate('resultsScreen.import')}</Button>
        </>
      }
    >
      {view.isEmpty ? <NothingYet onImport={choose} /> : <ResultTabs view={view} />}
    </Page>
  )
}

function ResultTabs({ view }: { readonly view: ResultsView }) {
  const translate = useTranslate()
  const route = useRoute()
  const focus = 'focus' in route ? route.focus : undefined
  const [tab, setTab] = useState<ResultTab>(() => tabOf(focus, view))
  const leftovers = view.unassigned.length + view.notDone.length
  return (
    <Tabs
      label={translate('screen.results')}
      selected={tab}
      onSelect={setTab}
      tabs={[
        {
          id: 'streams', label: translate('resultsScreen.tab.streams'), mark: <Badge>{view.streams.length}</Badge>,
          content: <StreamsTab view={view} focus={focus} />,
        },
        {
          id: 'leftovers', label: translate('resultsScreen.tab.leftovers'),
          mark: leftovers === 0 ? undefined : <Badge look="toCheck">{leftovers}</Badge>,
          content: <LeftoversTab view={view} />,
        },
        { id: 'indicators', label: translate('resultsScreen.tab.indicators'), content: <IndicatorsTab view={view} /> },
        {
          id: 'figures', label: translate('resultsScreen.tab.figures'), mark: <Badge>{view.figures.length}</Badge>,
          content: <FiguresTab view={view} />,
        },
      ]}
    />
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
