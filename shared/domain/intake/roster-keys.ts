import { foldText, nameKey } from '../../lib/fold-text.ts'
import type { Desk } from './desk.ts'
import type { Draft, RosterFields, RowRef } from './draft.ts'

type RosterDraft = Draft<RosterFields>

/** What can identify the person of a row. */
export interface RosterKeys {
  readonly ref: string
  readonly email: string
  readonly name: string
  readonly fullName: string
  readonly handles: readonly string[]
}

/** The identifying part of a row, folded for matching. */
export function rosterKeysOf(fields: RosterFields): RosterKeys {
  const known = keysOfFields.get(fields)
  if (known !== undefined) return known
  const fullName = [fields.givenName ?? '', fields.familyName ?? ''].filter((part) => part !== '').join(' ')
  const keys = {
    ref: fields.ref ?? '',
    email: foldText(fields.email ?? ''),
    name: nameKey(fullName),
    fullName,
    handles: fields.handles ?? [],
  }
  keysOfFields.set(fields, keys)
  return keys
}

/** A row is asked for its keys several times; folding them is the dearest step of a large roster. */
const keysOfFields = new WeakMap<RosterFields, RosterKeys>()

/** Which e-mails one name has in the whole file, and which names one e-mail has: homonyms and shared mailboxes. */
export interface FileNames {
  readonly emailsOf: (name: string) => ReadonlySet<string>
  readonly namesOf: (email: string) => ReadonlySet<string>
  readonly firstRowOf: (name: string, email: string) => RowRef | null
}

/** Reads the whole file before any row is settled, so that no answer depends on the order of the rows. */
export function fileNamesOf(desk: Desk, drafts: readonly RosterDraft[]): FileNames {
  const emails = new Map<string, Set<string>>()
  const names = new Map<string, Set<string>>()
  const rows = new Map<string, RowRef>()
  for (const draft of drafts) {
    const { name, email } = rosterKeysOf(draft.fields)
    if (name === '' || email === '' || desk.choicesOf(draft).length > 0) continue
    addTo(emails, name, email)
    addTo(names, email, name)
    const key = `${name}\n${email}`
    if (!rows.has(key)) rows.set(key, draft)
  }
  return {
    emailsOf: (name) => emails.get(name) ?? new Set(),
    namesOf: (email) => names.get(email) ?? new Set(),
    firstRowOf: (name, email) => rows.get(`${name}\n${email}`) ?? null,
  }
}

function addTo(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, new Set([value]))
  else known.add(value)
}
