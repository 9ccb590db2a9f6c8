import type { Shape } from './shape.ts'

/** LinkedIn page, sheet "All posts": header on the second row, US dates. */
export const linkedinPosts: Shape = {
  id: 'linkedin.posts.en', kind: 'results', platform: 'linkedin', has: ['Post title', 'Post link', 'Created date', 'Impressions'],
  dateOrder: 'mdy',
  fields: [
    { header: 'Audience', field: null },
    { header: 'Campaign start date', field: null },
    { header: 'Campaign end date', field: null },
    { header: 'Post type', field: null },
  ],
}

/** LinkedIn person, sheet "TOP POSTS": each half of the sheet is a table of its own. */
export const linkedinTopPosts: Shape = {
  id: 'linkedin.topPosts.en', kind: 'results', platform: 'linkedin', has: ['Post URL', 'Post publish date'], dateOrder: 'mdy',
}
