import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { LANGUAGES, type Language } from '../../shared/i18n/language.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'

const OPTION = '--language'

/**
 * The language asked for by `--language fr` or `--language=fr`; `null` where nobody asks. Looked for before the command
 * is understood: what is wrong with a command is said in that language too.
 */
export function spokenLanguage(args: readonly string[]): Result<Language | null, AppError> {
  const at = args.findIndex((arg) => arg === OPTION || arg.startsWith(`${OPTION}=`))
  if (at < 0) return ok(null)
  const asked = args[at] === OPTION ? (args[at + 1] ?? '') : (args[at] ?? '').slice(OPTION.length + 1)
  const language = LANGUAGES.find((known) => known === asked)
  return language === undefined ? err(appError('command.invalid', { field: OPTION, reason: asked })) : ok(language)
}
