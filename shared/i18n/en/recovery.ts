import type { Recovery } from '../../errors/recovery.ts'

/** What the user can do next, as the words of a button. */
export const recoveryEn = {
  'recovery.restoreBackup': 'Restore the backup “{{backup}}”',
  'recovery.closeInExcel': 'Close the file in Excel, then try again',
  'recovery.saveCopyElsewhere': 'Save a copy elsewhere',
  'recovery.openReadOnly': 'Open for reading only',
  'recovery.removePassword': 'Save a copy without a password',
  'recovery.chooseOption': 'Try again with the option {{option}}',
  'recovery.retry': 'Try again',
} as const satisfies Record<`recovery.${Recovery['kind']}`, string>
