import { cellBeginning } from './cell-text.ts'
import { headerKey } from './header-key.ts'
import { isAbsentText } from './values/absent.ts'
import { foldText } from '../lib/fold-text.ts'
import { lookOf } from './look-of-values.ts'
import type { SampledColumn, Suggestion } from './suggestion.ts'
import type { Cell } from './table.ts'

const CIVILITIES: ReadonlySet<string> = new Set([
  'm', 'm.', 'mr', 'mr.', 'mme', 'mme.', 'mlle', 'mlle.', 'monsieur', 'madame', 'mademoiselle', 'ms', 'ms.', 'mrs', 'mrs.', 'dr', 'dr.', 'pr', 'pr.', 'mx',
])

/**
 * Headers of a roster whose meaning the values decide:
 * - "Nom" without any "Prénom" beside it, over values of several words, is the full name (Microsoft Forms, HR lists);
 * - a full name beside both of its parts says nothing new;
 * - "Titre" is the civility over "M." and "Mme", else the function; the second "Titre" is the function;
 * - "Quel téléphone ?" over "iPhone" and "Android" is a device, not a number;
 * - "Dispo" over yes and no is an answer, over hours an availability.
 */
export function settleNames(
  columns: readonly SampledColumn[],
  suggested: ReadonlyMap<number, Suggestion>,
): ReadonlyMap<number, Suggestion> {
  const settled = new Map(suggested)
  const indexOf = (field: string): number | undefined => [...settled.values()].find((each) => each.field === field)?.index
  const sampled = new Map(columns.map((column) => [column.index, column]))
  const move = (index: number, field: string | null): void => {
    settled.set(index, { index, field, confidence: settled.get(index)?.confidence ?? 0.9 })
  }
  const family = indexOf('familyName')
  const given = indexOf('givenName')
  const full = indexOf('fullName')
  if (family !== undefined && given === undefined && full === undefined && haveSeveralWords(sampled.get(family)?.samples)) {
    move(family, 'fullName')
  }
  if (family !== undefined && given !== undefined && full !== undefined) move(full, null)
  settleTitles(columns, indexOf, move)
  const phone = indexOf('phone')
  if (phone !== undefined && indexOf('device') === undefined && lookOf(sampled.get(phone)?.samples ?? []) === 'device') move(phone, 'device')
  const available = indexOf('availability')
  if (available !== undefined && indexOf('status') === undefined && lookOf(sampled.get(available)?.samples ?? []) === 'yesNo') {
    move(available, 'status')
  }
  return settled
}

function settleTitles(
  columns: readonly SampledColumn[],
  indexOf: (field: string) => number | undefined,
  move: (index: number, field: string | null) => void,
): void {
  const titles = columns.filter(({ header }) => TITLE_KEYS.has(headerKey(header)))
  const [first, second] = titles
  if (first === undefined) return
  if (second !== undefined) {
    if (indexOf('civility') === undefined || indexOf('civility') === first.index) move(first.index, 'civility')
    if (indexOf('role') === undefined) move(second.index, 'role')
    return
  }
  const words = first.samples.map((cell) => cellBeginning(cell, 200)).filter((text) => !isAbsentText(text))
  const areCivilities = words.every((text) => CIVILITIES.has(foldText(text)))
  if (areCivilities) move(first.index, 'civility')
  else if (indexOf('role') === undefined) move(first.index, 'role')
}

const TITLE_KEYS: ReadonlySet<string> = new Set(['titre', 'title'])

function haveSeveralWords(samples: readonly Cell[] | undefined): boolean {
  const names = (samples ?? []).map((cell) => cellBeginning(cell, 200)).filter((text) => !isAbsentText(text))
  return names.length > 0 && names.filter((name) => name.includes(' ')).length > names.length / 2
}
