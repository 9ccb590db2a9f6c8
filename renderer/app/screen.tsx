import { Map } from 'lucide-react'
import { Suspense } from 'react'
import type { Route } from '../actions/route.ts'
import { useTranslate } from '../i18n/language.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Page } from '../ui/page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { SCREEN_PAGES } from './screens.ts'

/** The screen of a route; each keeps its own troubles to itself. */
export function Screen({ route }: { readonly route: Route }) {
  const translate = useTranslate()
  const Shown = SCREEN_PAGES[route.screen]
  if (Shown === undefined) {
    return (
      <Page title={route.screen === 'campaigns' ? '' : translate(`screen.${route.screen}`)}>
        <EmptyState icon={Map} title={translate('frame.comingTitle')}>{translate('frame.coming')}</EmptyState>
      </Page>
    )
  }
  return (
    <ErrorBoundary key={route.screen}>
      <Suspense fallback={null}>
        <Shown />
      </Suspense>
    </ErrorBoundary>
  )
}
