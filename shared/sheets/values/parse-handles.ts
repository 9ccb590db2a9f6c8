import { mapReading, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { oneLine, parseText } from './parse-text.ts'

/** The account names of one cell: `@lea`, `instagram:@lea, x:@lea_d`, an address of a profile, one per line. */
export function parseHandles(cell: Cell, context: ReadContext): Reading<readonly string[]> {
  return mapReading(parseText(cell, context), (text) => {
    const names = (text.length > 2000 ? [text] : text.split(/[\n;,|]| et | and | \/ | (?=@)/u)).map(oneLine)
    return [...new Set(names.filter((name) => /[\p{L}\p{N}]/u.test(name)).map(handleOf))]
  })
}

const PROFILE =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(instagram|facebook|x|twitter|tiktok|youtube|twitch|periscope|linkedin)\.(?:com|tv)\/(?:in\/|company\/|@)?([\w.\-]{1,60})\/?(?:\?.{0,200})?$/iu

/** A profile's address becomes its platform and name; anything else stays as written. */
function handleOf(name: string): string {
  const profile = name.length > 300 ? null : PROFILE.exec(name)
  if (profile === null) return name
  const platform = (profile[1] ?? '').toLowerCase()
  return `${platform === 'twitter' ? 'x' : platform}:@${profile[2] ?? ''}`
}
