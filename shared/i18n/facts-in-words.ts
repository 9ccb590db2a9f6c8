import type { AppError } from '../errors/app-error.ts'
import type { Issue } from '../errors/issue.ts'
import type { SizeKind } from '../errors/sheet-errors.ts'
import type { Translate } from './translate.ts'

/** Kinds of content that are left alone and have a name; anything else is named as it is in the file. */
const IGNORED = ['macros', 'externalLinks', 'dataConnections', 'embeddedObjects', 'images', 'charts'] as const
/** Sizes that are not known beyond their limit: reading ends there. */
const STOPS: readonly SizeKind[] = ['rows', 'cells', 'columns']

/** The facts of an error as its sentence shows them: reasons and sizes in words of the language. */
export function errorFacts(error: AppError, translate: Translate): object {
  switch (error.code) {
    case 'sheet.damaged':
    case 'sheet.unsafe':
    case 'sheet.unreadable':
      return { ...error.params, reason: translate(`reason.${error.params.reason}`) }
    case 'sheet.tooLarge': {
      const { file, what } = error.params
      const limit = translate(`size.${what}`, { size: error.params.limit })
      const found = STOPS.includes(what) ? translate('size.over', { size: limit }) : translate(`size.${what}`, { size: error.params.found })
      return { file, limit, found }
    }
    default:
      return error.params
  }
}

/** The facts of an issue as its sentence shows them. */
export function issueFacts(issue: Issue, translate: Translate): object {
  if (issue.code !== 'file.ignoredContent') return issue.params
  const { what } = issue.params
  const known = IGNORED.find((kind) => kind === what)
  return { what: known === undefined ? what : translate(`ignored.${known}`) }
}
