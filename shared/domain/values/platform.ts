import { z } from 'zod'

/** The platforms whose files or accounts the app names. Closed: a new one brings its shape and its counting rules. */
export const PLATFORMS = [
  'periscope', 'youtube', 'instagram', 'facebook', 'x', 'tiktok', 'linkedin', 'twitch', 'other',
] as const
export const platformSchema = z.enum(PLATFORMS)
export type Platform = (typeof PLATFORMS)[number]
