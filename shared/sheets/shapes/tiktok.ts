import type { Shape } from './shape.ts'

/** TikTok Studio, content. */
export const tiktokContent: Shape = {
  id: 'tiktok.content.en', kind: 'results', platform: 'tiktok', has: ['Video title', 'Video link', 'Post time'],
}

/** TikTok's daily overview: one row a day, video views first. */
export const tiktokDaily: Shape = {
  id: 'tiktok.daily.en', kind: 'series', platform: 'tiktok', has: ['Date', 'Video views', 'Profile views'],
}
