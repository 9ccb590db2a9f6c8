import type { Issue } from '../errors/issue.ts'
import type { SheetPlace } from '../errors/place.ts'
import { describeAt } from './describe-place.ts'
import { issueFacts } from './facts-in-words.ts'
import type { Translate } from './translate.ts'

/** The sentence of an issue: sheet, row and column, what is wrong, what to do. The list around it names the file. */
export function describeIssue(issue: Issue, translate: Translate): string {
  // Code and params belong together by the type of Issue; TypeScript does not correlate members of a union.
  const sentence = (translate as (key: string, values: object) => string)(issue.code, issueFacts(issue, translate))
  return describeAt(placeOf(issue), sentence, translate)
}

function placeOf(issue: Issue): SheetPlace {
  return {
    // The sentences about a whole sheet name it themselves.
    ...('sheet' in issue.params ? {} : { sheet: issue.sheet }),
    ...(issue.row === null ? {} : { row: issue.row }),
    ...(issue.column === null ? {} : { column: issue.column }),
  }
}
