import { linkKey } from '../../lib/link-key.ts'
import type { Account } from '../campaign/account.ts'
import type { Platform } from '../values/platform.ts'
import type { ResultFields } from './draft.ts'

const HOSTS: readonly (readonly [RegExp, Platform])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/u, 'youtube'],
  [/(?:^|\.)instagram\.com$/u, 'instagram'],
  [/(?:^|\.)(?:facebook\.com|fb\.watch)$/u, 'facebook'],
  [/(?:^|\.)(?:x\.com|twitter\.com)$/u, 'x'],
  [/(?:^|\.)tiktok\.com$/u, 'tiktok'],
  [/(?:^|\.)linkedin\.com$/u, 'linkedin'],
  [/(?:^|\.)twitch\.tv$/u, 'twitch'],
  [/(?:^|\.)(?:periscope\.tv|pscp\.tv)$/u, 'periscope'],
]

/** The platform of a row: as it says, as its file is recognised, as its link shows, as its account is; else "other". */
export function platformOfRow(fields: ResultFields, ofFile: Platform | null, account: Account | null): Platform {
  return fields.platform ?? ofFile ?? platformOfLink(fields.permalink ?? '') ?? account?.platform ?? 'other'
}

/** The platform whose site a link leads to, or `null`. */
export function platformOfLink(link: string): Platform | null {
  const host = linkKey(link).split(/[/?]/u)[0] ?? ''
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? null
}
