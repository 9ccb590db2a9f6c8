import { expect, test } from 'vitest'
import { appError } from '../../../../shared/errors/app-error.ts'
import { issue } from '../../../../shared/errors/issue.ts'
import { describeError, describeRecovery } from '../../../../shared/i18n/describe-error.ts'
import { describeIssue } from '../../../../shared/i18n/describe-issue.ts'
import { translator } from '../../../../shared/i18n/translate.ts'

const fr = translator('fr')
const en = translator('en')

test('an issue says where, what happened and what to do', () => {
  const notATime = issue('error', 'cell.notATime', { value: '25h' }, { sheet: 'Feuil1', row: 12, column: 'Horaire' })
  expect(describeIssue(notATime, fr)).toBe(
    'Feuille «\u00a0Feuil1\u00a0», ligne 12, colonne «\u00a0Horaire\u00a0»\u00a0: «\u00a025h\u00a0» n’est pas une heure. Écrivez par exemple 14:30.',
  )
  expect(describeIssue(notATime, en)).toBe(
    'Sheet “Feuil1”, row 12, column “Horaire”: “25h” is not a time. Write for example 14:30.',
  )
})

test('an issue about a row of a file without sheets names the row alone', () => {
  expect(describeIssue(issue('error', 'row.noName', {}, { sheet: '', row: 3 }), fr)).toBe(
    'Ligne 3\u00a0: cette ligne n’a ni nom ni prénom. Écrivez au moins l’un des deux.',
  )
})

test('an issue about a sheet names it once', () => {
  expect(describeIssue(issue('warning', 'file.emptySheet', { sheet: 'Feuil2' }, { sheet: 'Feuil2' }), en)).toBe(
    'Sheet “Feuil2” is empty.',
  )
})

test('an error without a place begins with a capital', () => {
  expect(describeError(appError('command.nothingToUndo', {}), fr)).toBe('Il n’y a rien à annuler.')
})

test('an error names its file once, and the place inside it', () => {
  const error = appError('sheet.noTable', { file: 'équipe.xlsx' }, { at: { file: 'équipe.xlsx', sheet: 'Feuil1' } })
  expect(describeError(error, en)).toBe(
    'Sheet “Feuil1”: file “équipe.xlsx” holds no table that can be recognised. It needs a row of titles above the data.',
  )
})

test('what to do next is said with its facts', () => {
  expect(describeRecovery({ kind: 'chooseOption', option: '--date-order dmy' }, fr)).toBe(
    'Recommencer avec l’option --date-order dmy',
  )
  expect(describeRecovery({ kind: 'restoreBackup', backup: 'hier' }, en)).toBe('Restore the backup “hier”')
})
