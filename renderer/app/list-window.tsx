import { Suspense, useState } from 'react'
import { useGo } from '../actions/route.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { SCREEN_PAGES } from './screens.ts'
import { SettingsDialog } from './settings-dialog.tsx'
import { useMenuChoices } from './use-menu-choices.ts'
import css from './window.module.css'

const Campaigns = SCREEN_PAGES.campaigns

/** The window while no campaign is open. */
export function ListWindow() {
  const go = useGo()
  const [showsSettings, setShowsSettings] = useState(false)
  useMenuChoices({
    newCampaign: () => { go({ screen: 'campaigns', isNew: true }) },
    settings: () => { setShowsSettings(true) },
  })
  return (
    <main className={css['list']} tabIndex={-1}>
      <ErrorBoundary>
        <Suspense fallback={null}>{Campaigns && <Campaigns />}</Suspense>
      </ErrorBoundary>
      <SettingsDialog isOpen={showsSettings} onClose={() => { setShowsSettings(false) }} />
    </main>
  )
}
