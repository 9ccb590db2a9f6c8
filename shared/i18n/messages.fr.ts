import { cliFr } from './fr/cli.ts'
import { documentsFr } from './fr/documents.ts'
import { errorsFr } from './fr/errors.ts'
import { exportFr } from './fr/export.ts'
import { formatFr } from './fr/format.ts'
import { issuesFr } from './fr/issues.ts'
import { placeFr } from './fr/place.ts'
import { recapFr } from './fr/recap.ts'
import { recoveryFr } from './fr/recovery.ts'
import { startFr } from './fr/start.ts'
import { workbookFr } from './fr/workbook.ts'

/** Every French message, by key. The subjects' files own them. */
export const MESSAGES_FR = {
  ...cliFr,
  ...documentsFr,
  ...errorsFr,
  ...exportFr,
  ...formatFr,
  ...issuesFr,
  ...placeFr,
  ...recapFr,
  ...recoveryFr,
  ...startFr,
  ...workbookFr,
}
