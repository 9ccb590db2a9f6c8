import type { Recap } from '../domain/recap/recap.ts'
import type { Translate } from '../i18n/translate.ts'
import { formatDate } from '../i18n/format.ts'
import { dataSheet } from './recap/data.sheet.ts'
import { learningsSheet } from './recap/learnings.sheet.ts'
import { mentionsSheet } from './recap/mentions.sheet.ts'
import { methodNoteSheet } from './recap/method-note.sheet.ts'
import { methodSheet } from './recap/method.sheet.ts'
import { objectivesSheet } from './recap/objectives.sheet.ts'
import { participantsSheet } from './recap/participants.sheet.ts'
import { recapContext } from './recap/recap-context.ts'
import { rexSheet } from './recap/rex.sheet.ts'
import { streamsSheet } from './recap/streams.sheet.ts'
import { summarySheet } from './recap/summary.sheet.ts'
import type { WorkbookSpec } from './workbook-spec.ts'

/**
 * The recap workbook (product.md section 6): ten sheets in the translator's language, native charts, and formulas that
 * follow the Streams sheet. Each formula carries the value that the domain computed.
 */
export function recapSheets(recap: Recap, translate: Translate): WorkbookSpec {
  const context = recapContext(recap, translate)
  return {
    properties: {
      title: translate('workbook.title', { campaign: recap.campaign.name }),
      subject: translate('workbook.subject', { day: formatDate(recap.campaign.day, translate) }),
      creator: 'Jour J',
      language: translate.language,
      created: recap.builtAt,
    },
    sheets: [
      rexSheet(context),
      summarySheet(context),
      objectivesSheet(context),
      methodSheet(context),
      participantsSheet(context),
      streamsSheet(context),
      mentionsSheet(context),
      learningsSheet(context),
      methodNoteSheet(context),
      dataSheet(context),
    ],
  }
}
