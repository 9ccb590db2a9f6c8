import { issue, type Issue } from '../../shared/errors/issue.ts'

/** Parts of a package that are left alone, by what a user would call them. */
const PARTS: readonly (readonly [what: string, part: RegExp])[] = [
  ['macros', /(?:^|\/)vbaproject\.bin$|^basic\/.+\.xml$|^scripts\//iu],
  ['externalLinks', /^xl\/externallinks\//iu],
  ['dataConnections', /^xl\/(?:connections\.(?:xml|bin)|querytables\/)/iu],
  ['embeddedObjects', /^xl\/(?:embeddings|activex)\/|^object \d+\//iu],
  ['images', /^(?:xl\/media|pictures|media)\/./iu],
  ['charts', /^xl\/charts\/chart/iu],
]

/** A note that something of the file is not read. */
export function ignoredContent(what: string, sheet = ''): Issue {
  return issue('warning', 'file.ignoredContent', { what }, { sheet })
}

/** One note for each kind of content that a package holds and that is never opened. */
export function ignoredParts(names: readonly string[]): readonly Issue[] {
  return PARTS.filter(([, part]) => names.some((name) => part.test(name))).map(([what]) => ignoredContent(what))
}
