import { createContext, use, useCallback, useEffect, useState } from 'react'
import type { StartFacts } from '../../shared/contract/answers.ts'
import type { CallInput } from '../../shared/contract/calls.ts'
import type { Language } from '../../shared/i18n/language.ts'
import { client } from '../api/bridge.ts'

export interface Settings {
  readonly facts: StartFacts
  readonly change: (changes: CallInput<'settings.set'>) => Promise<void>
}

export const SettingsContext = createContext<Settings | null>(null)

export function useSettings(): Settings {
  const settings = use(SettingsContext)
  if (settings === null) throw new Error('useSettings outside of SettingsContext')
  return settings
}

/** The settings as they stand: changed here, or by the system's own language and theme. */
export function useFollowedSettings(startFacts: StartFacts): Settings {
  const [facts, setFacts] = useState(startFacts)
  useEffect(() => client.on('system.changed', setFacts), [])
  useEffect(() => {
    if (facts.theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = facts.theme
  }, [facts.theme])
  const change = useCallback(async (changes: CallInput<'settings.set'>) => {
    const changed = await client.call('settings.set', changes)
    if (changed.ok) setFacts(changed.value)
  }, [])
  return { facts, change }
}

/** The language of the interface: as set, else the system's. */
export function languageOf({ language, systemLanguage }: StartFacts): Language {
  return language === 'system' ? systemLanguage : language
}
