import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { StartFacts } from '../../shared/contract/answers.ts'
import { RouteContext } from '../actions/route.ts'
import { usePlanStore } from '../api/plan-store.ts'
import { LanguageProvider } from '../i18n/language.tsx'
import { watchPointer } from '../ui/resting-pointer.ts'
import { CampaignWindow } from './campaign-window.tsx'
import { ListWindow } from './list-window.tsx'
import { languageOf, SettingsContext, useFollowedSettings } from './settings.ts'
import { Toasts } from './toasts.tsx'
import { TranslatedWords } from './translated-words.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { useRouteState } from './use-route-state.ts'

/** The window: the list of campaigns, or one campaign. */
export function App({ startFacts }: { readonly startFacts: StartFacts }) {
  const settings = useFollowedSettings(startFacts)
  const language = languageOf(settings.facts)
  const campaign = usePlanStore((state) => state.id)
  const routeState = useRouteState(campaign)
  useKeptFocus()
  useEffect(watchPointer, [])
  return (
    <SettingsContext value={settings}>
      <LanguageProvider language={language}>
        <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
          <TranslatedWords>
            <RouteContext value={routeState}>
              {campaign === null || routeState.route.screen === 'campaigns'
                ? <ListWindow />
                : <CampaignWindow key={campaign} />}
              <Toasts />
            </RouteContext>
          </TranslatedWords>
        </I18nProvider>
      </LanguageProvider>
    </SettingsContext>
  )
}
