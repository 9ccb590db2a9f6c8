import type { AppError } from '../../shared/errors/app-error.ts'
import type { Translate } from '../../shared/i18n/translate.ts'
import type { Result } from '../../shared/lib/result.ts'
import type { App } from '../app/create-app.ts'

/** What the command line needs from its entry: the app over a data folder, and where words go. */
export interface Terminal {
  readonly appOver: (dataFolder: string | null) => App
  readonly example: (folder: string) => Promise<Result<object, AppError>>
  readonly readJson: (path: string) => Promise<Result<unknown, AppError>>
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  readonly translate: Translate
  /** Keeps the trace of a surprise and answers with the number of the incident. */
  readonly incident: (trouble: unknown) => string
}
