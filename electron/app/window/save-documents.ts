import type { AppError } from '../../../shared/errors/app-error.ts'
import type { Exported } from '../../../shared/contract/answers.ts'
import type { EXPORTS } from '../../../shared/contract/calls.ts'
import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import { translator } from '../../../shared/i18n/translate.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { safeFileName } from '../../../shared/sheets/safe-file-name.ts'
import type { App } from '../create-app.ts'
import type { ExportWishes } from '../export-files.ts'
import type { Message } from '../ports.ts'
import type { Desktop } from './desktop-port.ts'

type What = (typeof EXPORTS)[number]

const cancelled: Result<Exported, AppError> = ok({ files: null })

/** Asks where, then writes: one workbook, a folder or a zip of workbooks, or calendars. Closing the dialog writes nothing. */
export async function saveWorkbooks(
  { what, wishes }: { readonly what: What; readonly wishes: ExportWishes },
  campaign: Campaign,
  app: App,
  desktop: Desktop,
): Promise<Result<Exported, AppError>> {
  if (what === 'return-sheets' || what === 'samples' || what === 'calendar') {
    const folder = await desktop.chooseFolder()
    if (folder === null) return cancelled
    const written = what === 'calendar' ? await app.calendarsTo(campaign.id, folder) : await app.exportTo(campaign.id, what, folder, wishes)
    return written.ok ? ok({ files: written.value }) : written
  }
  // The sheet of one person is a workbook and no archive.
  const extension = what !== 'return-sheets-zip' ? 'xlsx' : wishes.people?.length === 1 ? 'xlsx' : 'zip'
  const path = await desktop.chooseSave(fileName(campaign, what, extension), extension)
  if (path === null) return cancelled
  const written = what === 'recap'
    ? await app.recap(campaign.id, path)
    : await app.exportTo(campaign.id, what === 'return-sheets-zip' ? 'return-sheets' : what, path, wishes)
  return written.ok ? ok({ files: [path] }) : written
}

/** Asks where, then writes drafts for her mail program: one, or a zip of them. */
export async function saveMessages(messages: readonly Message[], campaign: Campaign, app: App, desktop: Desktop): Promise<Result<Exported, AppError>> {
  const [only, ...others] = messages
  if (only === undefined) return cancelled
  const [name, extension] = others.length === 0 ? [safeFileName(only.name, 'eml'), 'eml'] : [fileName(campaign, 'messages', 'zip'), 'zip']
  const path = await desktop.chooseSave(name, extension)
  if (path === null) return cancelled
  const written = await app.messagesTo(messages, path)
  return written.ok ? ok({ files: [path] }) : written
}

/** Prints prepared HTML to a PDF where she wants it: the run of show on A3 across, the others on A4 upright. */
export async function savePdf(
  what: 'schedule' | 'participants' | 'tick-sheet' | 'recap',
  html: string,
  campaign: Campaign,
  app: App,
  desktop: Desktop,
): Promise<Result<Exported, AppError>> {
  const path = await desktop.chooseSave(fileName(campaign, what, 'pdf'), 'pdf')
  if (path === null) return cancelled
  const paper = {
    size: what === 'schedule' ? 'A3' : 'A4',
    landscape: what === 'schedule',
    // Loose leaves in a corridor: which of how many, and of what.
    footer: what === 'tick-sheet' ? campaign.name : null,
  } as const
  const saved = await app.save(path, await desktop.printPdf(html, paper))
  return saved.ok ? ok({ files: [path] }) : saved
}

type Named = Exclude<What, 'return-sheets' | 'samples' | 'calendar'> | 'participants' | 'tick-sheet' | 'messages'

function fileName(campaign: Campaign, what: Named, extension: string): string {
  const translate = translator(campaign.language)
  return safeFileName(`${campaign.name} ${translate(`document.${what}`)}`, extension)
}
