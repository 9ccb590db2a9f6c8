import { createRoot } from 'react-dom/client'
import { describeError } from '../../shared/i18n/describe-error.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { client } from '../api/bridge.ts'
import { followPlan } from '../api/plan-store.ts'
import { App } from './app.tsx'
import { CannotStart } from './cannot-start.tsx'

/** Asks for the language and the theme, then shows the window. */
export async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element)
  const facts = await client.call('app.start', {})
  if (facts.ok) {
    followPlan()
    root.render(<App startFacts={facts.value} />)
    return
  }
  const translate = translator(navigator.language.startsWith('fr') ? 'fr' : 'en')
  root.render(<CannotStart title={translate('frame.cannotStart')} reason={describeError(facts.error, translate)} />)
}
