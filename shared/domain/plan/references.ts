import type { AnyRow, RowOf, TableName } from './plan.ts'

/**
 * One place where a row names another row. `without` gives the row with that name taken out, or `null` where the row
 * has no meaning without it and goes too (an observation of a removed item).
 */
export interface Reference<Name extends TableName = TableName> {
  readonly from: Name
  readonly field: string
  readonly to: TableName
  readonly ids: (row: RowOf<Name>) => readonly string[]
  readonly without: (row: RowOf<Name>, id: string) => RowOf<Name> | null
}

/** Every reference of the data model. Plan-rules check them; removing a row follows them. */
export const REFERENCES: readonly Reference[] = [
  one('accounts', 'owner', 'participants', (row) => (row.owner.kind === 'participant' ? row.owner.participant : null),
    (row) => ({ ...row, owner: { kind: 'participant', participant: null } })),
  many('touches', 'participants', 'participants', (row) => row.participants,
    (row, participants) => ({ ...row, participants })),
  many('slots', 'participants', 'participants', (row) => row.participants,
    (row, participants) => ({ ...row, participants })),
  one('slots', 'account', 'accounts', (row) => row.account, (row) => ({ ...row, account: null })),
  one('slots', 'state', 'slots', (row) => (row.state.kind === 'replaced' ? row.state.by : null),
    (row) => (row.state.kind === 'replaced' ? { ...row, state: { ...row.state, by: null } } : row)),
  one('streams', 'slot', 'slots', (row) => row.slot, (row) => ({ ...row, slot: null })),
  many('streams', 'participants', 'participants', (row) => row.participants,
    (row, participants) => ({ ...row, participants })),
  one('streams', 'account', 'accounts', (row) => row.account, (row) => ({ ...row, account: null })),
  one('log', 'slot', 'slots', (row) => row.slot, (row) => ({ ...row, slot: null })),
  one('log', 'stream', 'streams', (row) => row.stream, (row) => ({ ...row, stream: null })),
  one('log', 'participant', 'participants', (row) => row.participant, (row) => ({ ...row, participant: null })),
  one('log', 'corrects', 'log', (row) => row.corrects, (row) => ({ ...row, corrects: null })),
  one('items', 'account', 'accounts', (row) => row.account, (row) => ({ ...row, account: null })),
  one('items', 'state', 'streams', (row) => (row.state.kind === 'linked' ? row.state.stream : null),
    (row) => ({ ...row, state: { kind: 'unassigned', by: null } })),
  one('observations', 'of', 'items', (row) => (row.of.kind === 'item' ? row.of.item : null), () => null),
  one('observations', 'of', 'streams', (row) => (row.of.kind === 'stream' ? row.of.stream : null), () => null),
  many('figures', 'perimeter', 'accounts', (row) => (row.perimeter.kind === 'accounts' ? row.perimeter.accounts : []),
    (row, accounts) => (row.perimeter.kind === 'accounts' ? { ...row, perimeter: { ...row.perimeter, accounts } } : row)),
  many('figures', 'perimeter', 'streams', (row) => (row.perimeter.kind === 'streams' ? row.perimeter.streams : []),
    (row, streams) => (row.perimeter.kind === 'streams' ? { ...row, perimeter: { ...row.perimeter, streams } } : row)),
  many('learnings', 'evidence', 'streams', (row) => row.evidence.streams,
    (row, streams) => ({ ...row, evidence: { ...row.evidence, streams } })),
  many('learnings', 'evidence', 'figures', (row) => row.evidence.figures,
    (row, figures) => ({ ...row, evidence: { ...row.evidence, figures } })),
  many('learnings', 'evidence', 'log', (row) => row.evidence.log,
    (row, log) => ({ ...row, evidence: { ...row.evidence, log } })),
]

/** The ids that a row names through one reference. */
export function referencedIds(reference: Reference, row: AnyRow): readonly string[] {
  // The row comes from the table that the reference is declared for.
  return reference.ids(row as never)
}

/** The row with an id taken out of one reference, or `null` where the row goes with it. */
export function withoutReference(reference: Reference, row: AnyRow, id: string): AnyRow | null {
  // The row comes from the table that the reference is declared for.
  return reference.without(row as never, id)
}

function one<Name extends TableName>(
  from: Name,
  field: string,
  to: TableName,
  idOf: (row: RowOf<Name>) => string | null,
  without: (row: RowOf<Name>) => RowOf<Name> | null,
): Reference {
  const ids = (row: RowOf<Name>): readonly string[] => {
    const id = idOf(row)
    return id === null ? [] : [id]
  }
  // Kept in a list of all tables' references; only ever called with rows of `from`.
  return { from, field, to, ids, without } as unknown as Reference
}

function many<Name extends TableName, Named extends string>(
  from: Name,
  field: string,
  to: TableName,
  ids: (row: RowOf<Name>) => readonly Named[],
  withIds: (row: RowOf<Name>, ids: readonly Named[]) => RowOf<Name>,
): Reference {
  const without = (row: RowOf<Name>, id: string): RowOf<Name> => withIds(row, ids(row).filter((other) => other !== id))
  // Kept in a list of all tables' references; only ever called with rows of `from`.
  return { from, field, to, ids, without } as unknown as Reference
}
