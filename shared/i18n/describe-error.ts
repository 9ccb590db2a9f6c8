import type { AppError } from '../errors/app-error.ts'
import type { Recovery } from '../errors/recovery.ts'
import { describeAt } from './describe-place.ts'
import { errorFacts } from './facts-in-words.ts'
import type { Translate } from './translate.ts'

/** The sentence of an error: where, what happened, what to do. */
export function describeError(error: AppError, translate: Translate): string {
  // Code and params belong together by the type of AppError; TypeScript does not correlate members of a union.
  const sentence = (translate as (key: string, values: object) => string)(error.code, errorFacts(error, translate))
  // The sentence already names the file where the error carries it.
  const { file, ...inside } = error.at ?? {}
  const at = file === undefined || 'file' in error.params ? inside : { file, ...inside }
  return describeAt(at, sentence, translate)
}

/** What the user can do next, in the words of a button. */
export function describeRecovery(recovery: Recovery, translate: Translate): string {
  if (recovery.kind === 'restoreBackup') return translate('recovery.restoreBackup', { backup: recovery.backup })
  if (recovery.kind === 'chooseOption') return translate('recovery.chooseOption', { option: recovery.option })
  return translate(`recovery.${recovery.kind}`)
}
