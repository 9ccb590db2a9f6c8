import { useDeferredValue, useMemo, useState } from 'react'
import { useRoute } from '../../actions/route.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AccountsTab } from './accounts-tab.tsx'
import { accountsView } from './accounts.view.ts'
import { BriefTab } from './brief-tab.tsx'
import css from './objectives.module.css'
import { ObjectivesTab } from './objectives-tab.tsx'
import { objectivesView } from './objectives.view.ts'

type TabName = 'objectives' | 'brief' | 'accounts'

/** Objectives with their verdicts, the brief, and the accounts that stream. */
export function ObjectivesScreen() {
  const translate = useTranslate()
  const route = useRoute()
  const plan = usePlanStore((state) => state.plan)
  // Indicators may wait until what was typed is shown.
  const measured = useDeferredValue(plan)
  const objectives = useMemo(() => objectivesView(measured), [measured])
  const accounts = useMemo(() => accountsView(plan), [plan])
  const [tab, setTab] = useState<TabName>(() => firstTab('focus' in route ? route.focus : undefined))
  const count = (number: number) => (number === 0 ? undefined : <span className={css['count']}>{number}</span>)
  return (
    <Page title={translate('screen.objectives')} subtitle={translate('objectives.subtitle')}>
      <Tabs<TabName>
        label={translate('objectives.tabs')}
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'objectives', label: translate('objectives.tab.objectives'), mark: count(objectives.length), content: <ObjectivesTab objectives={objectives} /> },
          { id: 'brief', label: translate('objectives.tab.brief'), content: <BriefTab plan={plan} /> },
          { id: 'accounts', label: translate('objectives.tab.accounts'), mark: count(accounts.length), content: <AccountsTab plan={plan} accounts={accounts} /> },
        ]}
      />
    </Page>
  )
}

/** The tab of what is to be shown at once: an account's id, or the campaign's. */
function firstTab(focus: string | undefined): TabName {
  if (focus?.startsWith('account:') === true) return 'accounts'
  return focus?.startsWith('campaign:') === true ? 'brief' : 'objectives'
}
