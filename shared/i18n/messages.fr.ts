import { campaignsFr } from './fr/campaigns.ts'
import { cliFr } from './fr/cli.ts'
import { desktopFr } from './fr/desktop.ts'
import { documentsFr } from './fr/documents.ts'
import { errorsFr } from './fr/errors.ts'
import { exportFr } from './fr/export.ts'
import { fastEntryFr } from './fr/fast-entry.ts'
import { formatFr } from './fr/format.ts'
import { frameFr } from './fr/frame.ts'
import { importScreenFr } from './fr/import-screen.ts'
import { issuesFr } from './fr/issues.ts'
import { liveFr } from './fr/live.ts'
import { objectivesFr } from './fr/objectives.ts'
import { mentionsFr } from './fr/mentions.ts'
import { metricsFr } from './fr/metrics.ts'
import { originFr } from './fr/origin.ts'
import { overviewFr } from './fr/overview.ts'
import { outreachFr } from './fr/outreach.ts'
import { participantsFr } from './fr/participants.ts'
import { placeFr } from './fr/place.ts'
import { reasonsFr } from './fr/reasons.ts'
import { proofsFr } from './fr/proofs.ts'
import { recapFr } from './fr/recap.ts'
import { recoveryFr } from './fr/recovery.ts'
import { relaysTasksFr } from './fr/relays-tasks.ts'
import { resultsScreenFr } from './fr/results-screen.ts'
import { rexScreenFr } from './fr/rex-screen.ts'
import { runOfShowFr } from './fr/run-of-show.ts'
import { startFr } from './fr/start.ts'
import { stepFr } from './fr/step.ts'
import { uiFr } from './fr/ui.ts'
import { workbookFr } from './fr/workbook.ts'

/** Every French message, by key. The subjects' files own them. */
export const MESSAGES_FR = {
  ...campaignsFr,
  ...cliFr,
  ...desktopFr,
  ...documentsFr,
  ...errorsFr,
  ...exportFr,
  ...fastEntryFr,
  ...formatFr,
  ...frameFr,
  ...importScreenFr,
  ...issuesFr,
  ...liveFr,
  ...objectivesFr,
  ...mentionsFr,
  ...metricsFr,
  ...originFr,
  ...overviewFr,
  ...outreachFr,
  ...participantsFr,
  ...placeFr,
  ...reasonsFr,
  ...proofsFr,
  ...recapFr,
  ...recoveryFr,
  ...relaysTasksFr,
  ...resultsScreenFr,
  ...rexScreenFr,
  ...runOfShowFr,
  ...startFr,
  ...stepFr,
  ...uiFr,
  ...workbookFr,
}
