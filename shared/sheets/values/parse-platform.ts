import { foldText } from '../../lib/fold-text.ts'
import { PLATFORMS, type Platform } from '../../domain/values/platform.ts'
import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { parseTyped } from './read-cell.ts'

const OTHER_NAMES: Readonly<Record<string, Platform>> = {
  twitter: 'x', 'x (twitter)': 'x', insta: 'instagram', ig: 'instagram', fb: 'facebook', 'facebook live': 'facebook',
  'youtube live': 'youtube', yt: 'youtube', 'instagram live': 'instagram', autre: 'other', 'tik tok': 'tiktok',
}

const HOSTS: readonly (readonly [string, Platform])[] = [
  ['instagram.com', 'instagram'], ['facebook.com', 'facebook'], ['fb.watch', 'facebook'], ['youtube.com', 'youtube'],
  ['youtu.be', 'youtube'], ['twitter.com', 'x'], ['x.com', 'x'], ['tiktok.com', 'tiktok'], ['linkedin.com', 'linkedin'],
  ['twitch.tv', 'twitch'], ['periscope.tv', 'periscope'], ['pscp.tv', 'periscope'],
]

/** A platform by its name; `cell.notAPlatform` for one the app does not know. */
export function parsePlatform(cell: Cell, context: ReadContext): Reading<Platform> {
  const notAPlatform = (value: string): Reading<Platform> => trouble('cell.notAPlatform', { value })
  return parseTyped(cell, context, notAPlatform, (text) => {
    const folded = foldText(text)
    const platform = PLATFORMS.find((each) => each === folded) ?? (Object.hasOwn(OTHER_NAMES, folded) ? OTHER_NAMES[folded] : undefined)
    return platform === undefined ? notAPlatform(text) : read(platform)
  })
}

/** The platform that an address belongs to, `null` for another site. */
export function platformOfLink(link: string): Platform | null {
  const host = /^(?:https?:\/\/)?([\w.\-]{3,100})/iu.exec(link)?.[1]?.toLowerCase() ?? ''
  return HOSTS.find(([known]) => host === known || host.endsWith(`.${known}`))?.[1] ?? null
}
