import { expect, it } from 'vitest'
import { appError } from '../../../../shared/errors/app-error.ts'
import { issue } from '../../../../shared/errors/issue.ts'
import { describeError } from '../../../../shared/i18n/describe-error.ts'
import { describeIssue } from '../../../../shared/i18n/describe-issue.ts'
import { translator } from '../../../../shared/i18n/translate.ts'

const english = translator('en')

it('a damaged file is said to be so for its reason, in words', () => {
  expect(describeError(appError('sheet.damaged', { file: 'a.xlsx', reason: 'truncated' }), english)).toContain('(it is cut short)')
  expect(describeError(appError('sheet.unsafe', { file: 'a.xlsx', reason: 'doctype' }), translator('fr'))).toContain('entités XML')
})

it('a size is said with its unit, and not beyond the limit where reading ended there', () => {
  const rows = appError('sheet.tooLarge', { file: 'a.csv', what: 'rows', limit: 200_000, found: 200_001 })
  const bytes = appError('sheet.tooLarge', { file: 'a.csv', what: 'megabytes', limit: 50, found: 73 })
  expect(describeError(rows, english)).toContain('more than 200,000 rows, the limit is 200,000 rows')
  expect(describeError(bytes, english)).toContain('73 MB, the limit is 50 MB')
})

it('content that is left alone is named in words, or as the file names it', () => {
  const said = (what: string): string => describeIssue(issue('warning', 'file.ignoredContent', { what }, { sheet: '' }), english)
  expect(said('externalLinks')).toContain('links to other workbooks')
  expect(said('lisez-moi.pdf')).toContain('lisez-moi.pdf')
})
