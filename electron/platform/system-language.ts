import type { Language } from '../../shared/i18n/language.ts'

/**
 * The language of the system: French when it says so, English otherwise.
 *
 * POSIX order: `LC_ALL`, `LC_MESSAGES`, `LANG`; where none is set (Windows), what Intl took from the system.
 */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const given = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  return (given ?? Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
