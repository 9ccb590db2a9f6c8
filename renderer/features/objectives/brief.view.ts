import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import { minuteOf } from '../../../shared/sheets/values/parse-time.ts'

/** Changes the given parts of the brief. */
export type EditCampaign = (changes: Partial<Omit<Campaign, 'id'>>) => unknown

/**
 * Hashtags as people type them, each with its sign and once.
 *
 * @example hashtagsOf('periscopeday, #direct') // ['#periscopeday', '#direct']
 */
export function hashtagsOf(text: string): readonly string[] {
  const words = text.split(/[\s,;]+/u).map((word) => word.replace(/^#+/u, '')).filter((word) => word !== '')
  return [...new Set(words)].map((word) => `#${word}`)
}

/** A time of day that must lie before or after another; `null` where the text is none, or lies on the wrong side. */
export function windowTime(text: string, side: { readonly before: number } | { readonly after: number }): { readonly value: number } | null {
  const minute = minuteOf(text)
  if (minute === null) return null
  const isRight = 'before' in side ? minute < side.before : minute > side.after
  return isRight ? { value: minute } : null
}
