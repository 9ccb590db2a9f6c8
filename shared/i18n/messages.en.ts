import { campaignsEn } from './en/campaigns.ts'
import { cliEn } from './en/cli.ts'
import type { MESSAGES_FR } from './messages.fr.ts'
import { desktopEn } from './en/desktop.ts'
import { documentsEn } from './en/documents.ts'
import { errorsEn } from './en/errors.ts'
import { exportEn } from './en/export.ts'
import { fastEntryEn } from './en/fast-entry.ts'
import { formatEn } from './en/format.ts'
import { frameEn } from './en/frame.ts'
import { importScreenEn } from './en/import-screen.ts'
import { issuesEn } from './en/issues.ts'
import { liveEn } from './en/live.ts'
import { objectivesEn } from './en/objectives.ts'
import { mentionsEn } from './en/mentions.ts'
import { metricsEn } from './en/metrics.ts'
import { originEn } from './en/origin.ts'
import { overviewEn } from './en/overview.ts'
import { outreachEn } from './en/outreach.ts'
import { participantsEn } from './en/participants.ts'
import { placeEn } from './en/place.ts'
import { reasonsEn } from './en/reasons.ts'
import { proofsEn } from './en/proofs.ts'
import { recapEn } from './en/recap.ts'
import { recoveryEn } from './en/recovery.ts'
import { relaysTasksEn } from './en/relays-tasks.ts'
import { resultsScreenEn } from './en/results-screen.ts'
import { rexScreenEn } from './en/rex-screen.ts'
import { runOfShowEn } from './en/run-of-show.ts'
import { startEn } from './en/start.ts'
import { stepEn } from './en/step.ts'
import { uiEn } from './en/ui.ts'
import { workbookEn } from './en/workbook.ts'

/** Every English message, by key. Each subject's file is typed against its French one. */
export const MESSAGES_EN = {
  ...campaignsEn,
  ...cliEn,
  ...desktopEn,
  ...documentsEn,
  ...errorsEn,
  ...exportEn,
  ...fastEntryEn,
  ...formatEn,
  ...frameEn,
  ...importScreenEn,
  ...issuesEn,
  ...liveEn,
  ...objectivesEn,
  ...mentionsEn,
  ...metricsEn,
  ...originEn,
  ...overviewEn,
  ...outreachEn,
  ...participantsEn,
  ...placeEn,
  ...reasonsEn,
  ...proofsEn,
  ...recapEn,
  ...recoveryEn,
  ...relaysTasksEn,
  ...resultsScreenEn,
  ...rexScreenEn,
  ...runOfShowEn,
  ...startEn,
  ...stepEn,
  ...uiEn,
  ...workbookEn,
} satisfies Record<keyof typeof MESSAGES_FR, string>
