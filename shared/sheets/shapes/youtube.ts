import type { FieldRule, Shape } from './shape.ts'

/** "Subscribers" is the net gain; where the gain itself stands beside it, the gain counts. */
const GAINED: FieldRule = { header: 'Subscribers', field: null }

/** YouTube Studio, "Table data.csv". Row 2 is a Total, which is not the sum of the rows: a control figure. */
export const youtubeEnglish: Shape = {
  id: 'youtube.studio.en', kind: 'results', platform: 'youtube', has: ['Content', 'Video title', 'Video publish time'], lacks: ['Date', 'Subscribers gained'],
}
export const youtubeEnglishGained: Shape = {
  id: 'youtube.studio.en', kind: 'results', platform: 'youtube', has: ['Content', 'Video title', 'Video publish time', 'Subscribers gained'], lacks: ['Date'],
  fields: [GAINED],
}

/** The older export; its headers are broken by soft hyphens, which the header key drops. */
export const youtubeOlder: Shape = {
  id: 'youtube.studio.en', kind: 'results', platform: 'youtube', has: ['Video', 'Video title', 'Video publish time'], lacks: ['Date'],
}

/** The French export. */
export const youtubeFrench: Shape = {
  id: 'youtube.studio.fr', kind: 'results', platform: 'youtube', has: ['Contenu', 'Titre de la vidéo', 'Heure de publication de la vidéo'], lacks: ['Date'],
  dateOrder: 'dmy',
}

/** "Chart data.csv" of the same zip: the days of the few first videos, already in the table. Not data of its own. */
export const youtubeChartEnglish: Shape = {
  id: 'youtube.chart', kind: 'unknown', platform: 'youtube', has: ['Date', 'Content', 'Video title'],
}
export const youtubeChartFrench: Shape = {
  id: 'youtube.chart', kind: 'unknown', platform: 'youtube', has: ['Date', 'Contenu', 'Titre de la vidéo'],
}

/** Views by country, age or device: no row is a video. */
export const youtubeGeography: Shape = {
  id: 'youtube.geography', kind: 'unknown', platform: 'youtube', has: ['Geography', 'Views', 'Watch time (hours)'],
}
