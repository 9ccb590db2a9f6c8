/**
 * Trouble with one row or cell of an imported file, by closed code, with the facts of its sentence. The other rows go
 * on. `error` keeps its row out until it is answered; a row with a `warning` enters.
 */
export interface IssueParams {
  'cell.notATime': { readonly value: string }
  'cell.notADate': { readonly value: string }
  'cell.notANumber': { readonly value: string }
  'cell.notADuration': { readonly value: string }
  'cell.notABoolean': { readonly value: string }
  'cell.notAStatus': { readonly value: string }
  'cell.notADevice': { readonly value: string }
  'cell.notAPlatform': { readonly value: string }
  'cell.notAnEmail': { readonly value: string }
  'cell.notAPhone': { readonly value: string }
  'cell.destroyedByExcel': { readonly value: string; readonly kept: string }
  'cell.errorValue': { readonly value: string }
  'cell.phoneRestored': { readonly value: string; readonly restored: string }
  'cell.charactersRemoved': { readonly value: string }
  'cell.severalValues': { readonly value: string; readonly kept: string }
  'cell.tooLong': { readonly characters: number }
  'cell.longNumber': { readonly value: string }
  'row.hidden': Record<never, never>
  'row.noValue': Record<never, never>
  'row.noName': Record<never, never>
  'row.noTitle': Record<never, never>
  'row.noIdentity': Record<never, never>
  'row.duplicateOf': { readonly otherRow: number; readonly name: string }
  'row.olderAnswer': { readonly name: string }
  'row.unclearReturn': Record<never, never>
  'row.endBeforeStart': { readonly start: string; readonly end: string }
  'dates.ambiguous': { readonly value: string }
  'time.doesNotExist': { readonly value: string; readonly zone: string }
  'time.existsTwice': { readonly value: string; readonly zone: string }
  /** `candidates`: in words; `records`: the same as decisions name them (intake/candidate-records.ts), one a line. */
  'match.ambiguous': { readonly value: string; readonly candidates: string; readonly records: string }
  'match.unknownParticipant': { readonly value: string }
  'match.unknownAccount': { readonly value: string }
  'match.unknownRef': { readonly value: string }
  'match.streamNoted': { readonly name: string }
  'match.improvised': { readonly name: string }
  'match.nearName': { readonly value: string; readonly other: string }
  'match.accountTaken': { readonly handle: string }
  'account.created': { readonly handle: string }
  'account.completed': { readonly handle: string; readonly platform: string }
  'file.noAccount': { readonly platform: string }
  'file.truncatedExport': { readonly limit: string }
  'file.guessedEncoding': { readonly encoding: string }
  'file.controlDiffers': { readonly metric: string; readonly control: number; readonly sum: number }
  'file.hiddenSheet': { readonly sheet: string }
  'file.ignoredContent': { readonly what: string }
  /** `really`: the usual name of the format (`HTML`, `CSV`), which is not that of the file's ending. */
  'file.otherFormat': { readonly really: string }
  'file.columnDropped': { readonly header: string }
  'file.emptySheet': { readonly sheet: string }
  'file.unknownSheet': { readonly sheet: string }
}
export type IssueCode = keyof IssueParams

export type Issue = {
  readonly [Code in IssueCode]: {
    readonly code: Code
    readonly severity: 'warning' | 'error'
    readonly sheet: string
    readonly row: number | null
    readonly column: string | null
    readonly value: string | null
    readonly params: IssueParams[Code]
  }
}[IssueCode]

/** Builds an {@link Issue} of one code. */
export function issue<Code extends IssueCode>(
  severity: 'warning' | 'error',
  code: Code,
  params: IssueParams[Code],
  at: { readonly sheet: string; readonly row?: number; readonly column?: string; readonly value?: string },
): Issue {
  const place = { sheet: at.sheet, row: at.row ?? null, column: at.column ?? null, value: at.value ?? null }
  // One member of the union, built from its own code and params; TypeScript does not correlate the two.
  return { code, severity, params, ...place } as Issue
}
