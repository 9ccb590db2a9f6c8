/** Every kind of body that the store writes: the documents, and the edits of journal and history. */
export type BodyKind = 'plan' | 'history' | 'library' | 'edit'

/**
 * One step of the file format, from `from` to `from + 1`: pure, and never edited once released. Rows inside the diffs
 * of `edit` and `history` change as rows of the plan do. Each has a fixture of the old files in test/fixtures/store.
 */
export interface Migration {
  readonly from: number
  readonly migrate: (kind: BodyKind, body: unknown) => unknown
}
