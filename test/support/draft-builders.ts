import type {
  Draft,
  DraftFile,
  DraftFileOf,
  MentionFields,
  ResultFields,
  RosterFields,
  ScheduleFields,
  SeriesFields,
} from '../../shared/domain/intake/draft.ts'
import type { ReconcileContext } from '../../shared/domain/intake/preview.ts'
import { countingIds } from './ids.ts'

type FileFields = Partial<Omit<DraftFileOf<string, unknown>, 'kind' | 'drafts'>>

interface FieldsByKind {
  readonly roster: RosterFields
  readonly schedule: ScheduleFields
  readonly results: ResultFields
  readonly returns: ResultFields
  readonly mentions: MentionFields
  readonly series: SeriesFields
}

/**
 * A file whose rows say this, on sheet "Feuil1" from row 2 on (row 1 is the header).
 *
 * @example aFile('roster', [{ givenName: 'Léa', familyName: 'Durand' }])
 */
export function aFile<Kind extends keyof FieldsByKind>(
  kind: Kind,
  rows: readonly FieldsByKind[Kind][],
  fields: FileFields = {},
): DraftFile {
  const drafts = rows.map((row, index): Draft<FieldsByKind[Kind]> => ({ sheet: 'Feuil1', row: index + 2, fields: row }))
  const file = {
    kind,
    file: `${kind}.xlsx`,
    sha256: 'b'.repeat(64),
    shape: null,
    rejected: [],
    controls: [],
    platform: null,
    ...fields,
    drafts,
  }
  // The rows are of the kind named; TypeScript does not correlate the two through the type parameter.
  return file as unknown as DraftFile
}

/** What reconciliation gets from outside, with ids in counting order. */
export function aContext(fields: Partial<ReconcileContext> = {}): ReconcileContext {
  return {
    importId: 'import:n0000000',
    newId: countingIds(),
    now: '2015-04-24T08:00:00Z',
    asOf: '2015-04-24',
    account: null,
    sourceZone: null,
    decisions: [],
    offsets: [],
    ...fields,
  }
}
