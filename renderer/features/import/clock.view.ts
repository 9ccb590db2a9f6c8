import type { ImportCheck } from '../../../shared/contract/answers.ts'
import { formatDuration, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { ImportDraft } from './import-draft.ts'

type Proposal = ImportCheck['clockProposals'][number]

/** The clock of a file that seems to be off, in words: what was found and from what, or what she said of it. */
export interface ClockQuestion {
  readonly file: string
  readonly isOpen: boolean
  readonly text: string
  /** The two answers; the one that holds is not offered again. */
  readonly answers: readonly { readonly label: string; readonly offsetMinutes: number }[]
}

/** The questions about the clocks of the files, an answered one as what was answered. */
export function clockQuestions(check: ImportCheck, draft: ImportDraft, translate: Translate): readonly ClockQuestion[] {
  return check.clockProposals.map((proposal) => {
    const said = draft.offsets.find(({ file }) => file === proposal.file)?.offsetMinutes ?? null
    const answers = [
      { label: translate(proposal.offsetMinutes > 0 ? 'import.clock.add' : 'import.clock.takeOff', { offset: lengthOf(proposal.offsetMinutes, translate) }), offsetMinutes: proposal.offsetMinutes },
      { label: translate('import.clock.leave'), offsetMinutes: 0 },
    ].filter(({ offsetMinutes }) => offsetMinutes !== said)
    const text = said === null ? foundText(proposal, translate) : saidText(proposal.file, said, translate)
    return { file: proposal.file, isOpen: said === null, text, answers }
  })
}

/** Her answer about the clock of a file, in place of an earlier one. */
export function withOffset(draft: ImportDraft, file: string, offsetMinutes: number): ImportDraft {
  return { ...draft, offsets: [...draft.offsets.filter((one) => one.file !== file), { file, offsetMinutes }] }
}

function foundText({ file, offsetMinutes, evidence }: Proposal, translate: Translate): string {
  const offset = lengthOf(offsetMinutes, translate)
  const what = translate(offsetMinutes > 0 ? 'import.clock.early' : 'import.clock.late', { file, offset })
  return [what, ...evidenceTexts(evidence, translate), translate('import.clock.waiting')].join(' ')
}

function evidenceTexts({ from, agreeing, pairs, unmoved, spreadMinutes, earlierFile }: Proposal['evidence'], translate: Translate): readonly string[] {
  if (from === 'earlierFile') return [translate('import.clock.earlierFile', { file: earlierFile })]
  const spread = formatNumber(spreadMinutes, translate)
  return [translate(`import.clock.${from}`, { agreeing, count: pairs, spread }), translate('import.clock.unmoved', { count: unmoved })]
}

function saidText(file: string, said: number, translate: Translate): string {
  if (said === 0) return translate('import.clock.left', { file })
  return translate(said > 0 ? 'import.clock.added' : 'import.clock.takenOff', { file, offset: lengthOf(said, translate) })
}

/** Whole hours, as zones mostly are apart, without their minutes. */
function lengthOf(minutes: number, translate: Translate): string {
  const length = Math.abs(minutes)
  return length % 60 === 0 ? translate('import.clock.hours', { hours: length / 60 }) : formatDuration(length * 60, translate)
}
