import type { IssueParams } from '../../errors/issue.ts'
import { sentencesFor } from '../sentence.ts'

/** What is wrong with one row or cell of an imported file, and what to do. */
export const issuesEn = sentencesFor<IssueParams>()({
  'cell.notATime': '“{{value}}” is not a time. Write for example 14:30.',
  'cell.notADate': '“{{value}}” is not a date. Write for example 2026-04-23.',
  'cell.notANumber': '“{{value}}” is not a number. Write for example 1250.',
  'cell.notADuration': '“{{value}}” is not a duration. Write for example 2 min or 00:02:00.',
  'cell.notABoolean': '“{{value}}” is neither yes nor no. Write yes or no.',
  'cell.notAStatus': '“{{value}}” is not a known status. Write for example confirmed, contacted or declined.',
  'cell.notADevice': '“{{value}}” is not a known phone. Write iPhone, Android, other or none.',
  'cell.notAPlatform': '“{{value}}” is not a known platform. Write for example Instagram, YouTube or X.',
  'cell.notAnEmail': '“{{value}}” is not an e-mail address. Write for example first.last@example.org.',
  'cell.notAPhone': '“{{value}}” is not a phone number. Write for example +33 6 12 34 56 78.',
  'cell.destroyedByExcel':
    '“{{value}}” was damaged by Excel, which lost some of its digits; kept: “{{kept}}”. Take the original export without opening it in Excel.',
  'cell.errorValue': 'the cell shows an error of the workbook, {{value}}. Correct the formula, or write the value.',
  'cell.phoneRestored': '“{{value}}” had lost its leading zero: read as {{restored}}. Check this number.',
  'cell.charactersRemoved':
    'invisible characters were removed from “{{value}}”. There is nothing to do if the text is right.',
  'cell.severalValues': 'the cell holds several values ({{value}}): “{{kept}}” was kept. Choose one.',
  'cell.tooLong': 'the text is too long ({{characters, number}} characters). Shorten it.',
  'cell.longNumber':
    'number {{value}} has more than 15 digits: Excel replaced the last ones by zeros. Take the original export.',
  'row.hidden': 'this row is hidden in the sheet: it is not imported. Show it if it counts.',
  'row.noValue': 'this row has no value: it is left aside, and does not count as zero.',
  'row.noName': 'this row has neither a first nor a last name. Write at least one of them.',
  'row.noTitle': 'this row has no title. Write what will be shown.',
  'row.noIdentity': 'nothing says which stream this row is about. Add a link, an identifier, or a time and an account.',
  'row.duplicateOf': 'this row repeats row {{otherRow}} ({{name}}). Keep only one.',
  'row.olderAnswer': 'this answer of {{name}} is older than the one already known: the latest was kept.',
  'row.unclearReturn':
    'whether this stream took place is not clear: the answer, the reason and the figures do not go together. Correct “Took place?”, or empty what is too much.',
  'row.endBeforeStart': 'the end ({{end}}) comes before the start ({{start}}). Correct one of the two times.',
  'dates.ambiguous':
    '“{{value}}” can be read day/month or month/day. Choose the order of the dates (--date-order dmy or mdy).',
  'time.doesNotExist': 'time {{value}} does not exist on that day ({{zone}}): the clocks go forward. Correct it.',
  'time.existsTwice':
    'time {{value}} exists twice on that day ({{zone}}): the clocks go back. The first was taken; check it.',
  'match.ambiguous':
    'several people or streams answer to “{{value}}”: {{candidates}}. Say which one, for example by its e-mail or its link.',
  'match.unknownParticipant': 'no participant is called “{{value}}”. Correct the name, or add this person first.',
  'match.unknownAccount':
    'there is no account “{{value}}” in the campaign. Correct the name, or add this account first.',
  'match.unknownRef':
    'reference “{{value}}” does not exist in the campaign. Take the one of our export, or leave the cell empty.',
  'match.streamNoted':
    'this row says that “{{name}}” did not take place, but its stream is noted: nothing was changed. Ask what is right, then correct one or the other.',
  'match.improvised':
    'this stream of {{name}} was not planned: it enters as improvised. Leave the row out, or match it with a slot, if it is not.',
  'match.nearName':
    '“{{value}}” is one typing slip away from “{{other}}”. If they are one person, correct the name; if not, leave it.',
  'match.accountTaken':
    'account {{handle}} already belongs to the house or to somebody else: it did not change hands. Check whose it is.',
  'account.created': 'account {{handle}} was not known: it was added to the campaign. Check that it is one of yours.',
  'account.completed': 'account {{handle}} had no platform: {{platform}} was taken. Check it.',
  'file.noAccount':
    'this file ({{platform}}) does not say which account it comes from: its posts stay without one. Name it (--account).',
  'file.truncatedExport':
    'the export seems cut at {{limit}} rows, the platform’s limit. Export a shorter period to get the rest.',
  'file.guessedEncoding': 'the character encoding was guessed: {{encoding}}. Check the accents in the preview.',
  'file.controlDiffers':
    'the platform’s total for “{{metric}}” is {{control, number}}, the sum of the rows is {{sum, number}}. The total is shown, never added; check the exported period.',
  'file.hiddenSheet': 'sheet “{{sheet}}” is hidden: it is not imported. Unhide it, or name it, if it matters.',
  'file.otherFormat':
    'in spite of its name this file is {{really}} and was read as such. Check the values in the preview.',
  'file.ignoredContent': 'this content of the file is not read: {{what}}. The cells are.',
  'file.columnDropped': 'column “{{header}}” is not imported. Map it to a field if it matters.',
  'file.emptySheet': 'sheet “{{sheet}}” is empty.',
  'file.unknownSheet': 'sheet “{{sheet}}” was not recognised: it is not imported. Map its columns if it matters.',
})
