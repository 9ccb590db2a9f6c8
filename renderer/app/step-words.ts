import type { WindowCommand } from '../../shared/contract/command-schema.ts'
import type { RecordKind } from '../../shared/domain/commands/record-kinds.ts'
import type { Translate } from '../../shared/i18n/translate.ts'

type Intent = Exclude<WindowCommand['type'], `${RecordKind}.${'add' | 'edit' | 'remove'}`>

const INTENTS: Readonly<Record<Intent, true>> = {
  'campaign.edit': true, 'roster.setStatus': true, 'roster.anonymise': true, 'outreach.writeMessage': true, 'schedule.moveSlot': true, 'schedule.placeSlots': true,
  'schedule.cancelSlot': true, 'schedule.restoreSlot': true, 'schedule.freeze': true, 'day.startSlot': true,
  'day.improvise': true, 'day.endStream': true, 'day.cancelStream': true, 'day.correctStream': true, 'day.replaceSlot': true, 'day.pasteLink': true,
  'day.log': true, 'day.noteMany': true, 'results.type': true, 'results.setProof': true, 'results.linkItem': true, 'results.linkItemToSlot': true, 'results.unlinkItem': true,
  'results.markNotOurs': true, 'results.improviseFromItem': true, 'recap.editText': true, 'recap.useDraft': true,
}
const KINDS: Readonly<Record<RecordKind, true>> = {
  objective: true, account: true, task: true, relay: true, touch: true, participant: true, slot: true, trend: true,
  figure: true, learning: true, nextStep: true,
}

/**
 * What an edit was, in a few words, from the label that the history keeps: `participant.edit`, or
 * `roster.import: volontaires.xlsx`. A label of a later version is a change like another.
 */
export function stepWords(label: string, translate: Translate): string {
  if (Object.hasOwn(INTENTS, label)) return translate(`step.intent.${label as Intent}`)
  const [, files] = /^\w+\.import: (.*)$/u.exec(label) ?? []
  if (files !== undefined) return translate('step.import', { files })
  const [kind = '', verb = ''] = label.split('.')
  // Just looked up: an own name of the table.
  if (!Object.hasOwn(KINDS, kind)) return translate('step.other')
  const what = translate(`step.record.${kind as RecordKind}`)
  if (verb === 'add') return translate('step.add', { what })
  if (verb === 'remove') return translate('step.remove', { what })
  return translate('step.edit', { what })
}
