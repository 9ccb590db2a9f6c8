import type { ErrorParams } from '../../errors/app-error.ts'
import { sentencesFor } from '../sentence.ts'

/** What happened and what to do, for each expected trouble. */
export const errorsEn = sentencesFor<ErrorParams>()({
  'plan.stale':
    'the campaign has changed meanwhile (version {{revision}}, you were looking at {{base}}). Check the new preview, then try again.',
  'plan.diffMismatch':
    'row {{id}} of table “{{table}}” is no longer as this change knew it. Nothing was changed: reload the campaign, then try again.',
  'plan.invalidRow':
    'row {{id}} of table “{{table}}” does not fit, field “{{field}}”: {{reason}}. Nothing was changed: correct this value.',
  'plan.unknownReference':
    'row {{id}} of table “{{table}}” refers, field “{{field}}”, to {{missing}} which does not exist. Nothing was changed: create that item first or choose another.',
  'plan.duplicateAccount': 'account “{{account}}” already exists in the campaign. Use it, or give another name.',
  'plan.oneCampaign': 'a campaign file holds exactly one campaign. Nothing was changed.',
  'command.invalid': 'the value of “{{field}}” does not fit: {{reason}}. Correct it, then try again.',
  'command.notFound':
    'item “{{what}}” {{id}} does not exist in this campaign. It may have been deleted: check its identifier.',
  'command.ambiguous':
    'several {{what}} records fit “{{text}}”: {{candidates}}. Name one by its e-mail address or its reference.',
  'command.nothingToUndo': 'there is nothing to undo.',
  'command.nothingToRedo': 'there is nothing to redo.',
  'schedule.outsideDay': 'slot “{{title}}” would leave the day of the campaign. Choose a time within that day.',
  'campaign.notFound':
    'no campaign has the identifier “{{id}}” in this folder. The command “list” shows those that are there.',
  'account.notFound': 'there is no account “{{handle}}” in this campaign. Check its name, or add it first.',
  'account.ambiguous':
    'several accounts answer to “{{handle}}”: {{candidates}}. Say which platform, for example instagram:@musee.',
  'day.alreadyStarted': 'stream “{{title}}” has already started. End it, or correct the time it started.',
  'day.notLive': 'stream “{{title}}” is not live. Start it first.',
  'day.endsBeforeStart':
    'stream “{{title}}” cannot end before it began. Correct the time of its start or of its end.',
  'day.tooLong':
    'stream “{{title}}” would have lasted more than a week: nobody noted its end. Write the time at which it ended.',
  usage: '{{problem}} Usage: {{usage}}',
  unexpected:
    'something unexpected went wrong (incident {{incident}}). Your data was not changed. The application’s log keeps the details under this number.',

  'image.notAnImage':
    'this is not an image that Jour J can keep. Choose a PNG, JPEG or WebP file: a screenshot, for example.',
  'image.tooLarge':
    'this image is too heavy: {{found}} MB, the limit is {{limit}} MB. Make it smaller, or save it as JPEG.',
  'image.tooManyPixels':
    'this image is too large ({{width}} × {{height}} pixels): the limit is {{limit}} million pixels. Make it smaller, or crop it.',

  'file.notFound': 'file “{{file}}” was not found. Check its name and its folder.',
  'file.notRegular': '“{{file}}” is not an ordinary file. Choose a spreadsheet file.',
  'file.locked': 'file “{{file}}” is in use by another program. Close it in Excel, then try again.',
  'file.writeFailed':
    'file “{{file}}” could not be written ({{reason}}). Choose another place, or close it if it is open elsewhere.',
  'sheet.empty': 'file “{{file}}” is empty. Check that the export ran to its end.',
  'sheet.unreadable':
    'file “{{file}}” could not be read ({{reason}}). Open it in your spreadsheet program and save it as .xlsx.',
  'sheet.notASpreadsheet':
    'file “{{file}}” is not a spreadsheet (content: {{really}}). Choose an xlsx, xls, ods, csv or tsv file.',
  'sheet.encrypted':
    'workbook “{{file}}” is protected by a password. Save a copy without a password, then import the copy.',
  'sheet.damaged':
    'file “{{file}}” is damaged ({{reason}}). Ask for a new copy, or open it in your spreadsheet program and save it again.',
  'sheet.tooLarge':
    'file “{{file}}” is too large: {{found}}, the limit is {{limit}}. Keep only the rows you need, or split it into several files.',
  'sheet.tooSlow':
    'reading file “{{file}}” was not finished after {{seconds}} s, so it was stopped. Save it again as .xlsx, without the sheets you do not need.',
  'sheet.outOfMemory':
    'reading file “{{file}}” needed too much memory, so it was stopped. Save it again as .xlsx, without the sheets you do not need.',
  'sheet.unsafe':
    'file “{{file}}” was refused for safety ({{reason}}). Ask its author for a plain export as .xlsx or .csv.',
  'sheet.cancelled': 'reading file “{{file}}” was cancelled. Nothing was imported.',
  'sheet.noSuchSheet': 'file “{{file}}” has no sheet “{{sheet}}”. Its sheets: {{sheets}}.',
  'sheet.noTable': 'file “{{file}}” holds no table that can be recognised. It needs a row of titles above the data.',
  'sheet.kindMismatch':
    'file “{{file}}” looks like something else than what was asked for (expected: {{expected}}; found: {{found}}). Choose the other kind of import, or another file.',

  'store.locked':
    'this data is already open by {{owner}} on {{host}}. Close the other window or the other command, then try again.',
  'store.missing':
    'data file “{{file}}” has disappeared, although it existed. Nothing was created in its place: restore a backup, or put the file back.',
  'store.damaged':
    'data file “{{file}}” is damaged. It is kept as “{{quarantine}}”; restore the latest backup.',
  'store.newer':
    'data file “{{file}}” comes from a newer version of Jour J (format {{found}}, this one knows format {{supported}}). Update Jour J; the file was not touched.',
  'store.changedOutside':
    'data file “{{file}}” was changed by another program (a synchronised folder, perhaps). Both versions are kept: the other one is “{{kept}}”.',
  'store.diskFull':
    'the disk is full: “{{file}}” could not be saved. Free some space, or save a copy elsewhere. The previous version is intact.',
  'store.readOnly':
    'file “{{file}}” or its folder is read-only. Choose a folder you can write to, or open the campaign for reading only.',
  'store.ioFailed':
    'the disk refused an operation on “{{file}}” ({{operation}}: {{reason}}). Nothing that was saved is lost; try again, or save a copy elsewhere.',
  'store.notAFolder':
    '“{{folder}}” cannot serve as a data folder. Give an existing folder, or a place where one can be created.',
})
