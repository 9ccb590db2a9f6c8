import type { Metric } from '../domain/results/metric.ts'
import type { Platform } from '../domain/values/platform.ts'

/** How the files write a metric: its header in our own exports, other headers, and those of one platform. */
export interface MetricHeaders {
  readonly metric: Metric
  readonly nature: 'number' | 'percent' | 'duration'
  readonly fr: string
  readonly en: string
  readonly aliases?: readonly string[]
  readonly platformAliases?: Readonly<Partial<Record<Platform, readonly string[]>>>
}

/** Every metric that a results file may hold; each becomes one column of `RESULTS_COLUMNS`. */
export const METRIC_HEADERS: readonly MetricHeaders[] = [
  {
    metric: 'views', nature: 'number', fr: 'Vues', en: 'Views',
    aliases: ['Spectateurs', 'Vues totales', 'Nombre de vues', 'Total views', 'Video views', 'Viewers', 'Audience', 'Vus', 'Visionnages', 'Nb de vues'],
    platformAliases: { linkedin: ['Views (Excluding offsite video views)'], twitch: ['Total Views', 'Live Views'] },
  },
  { metric: 'engagedViews', nature: 'number', fr: 'Vues engagées', en: 'Engaged views', aliases: ['Vues intentionnelles'] },
  {
    metric: 'impressions', nature: 'number', fr: 'Impressions', en: 'Impressions',
    platformAliases: { linkedin: ['Impressions (total)'] },
  },
  {
    metric: 'reach', nature: 'number', fr: 'Couverture', en: 'Reach',
    aliases: ['Portée', 'Spectateurs uniques', 'Unique viewers', 'Reached audience', 'Comptes touchés', 'Personnes touchées'],
    platformAliases: { linkedin: ['Unique impressions (organic)'], twitch: ['Unique Views', 'Unique Viewers'] },
  },
  {
    metric: 'likes', nature: 'number', fr: 'J’aime', en: 'Likes',
    aliases: ['Mentions J’aime', 'Total likes', 'favorites', 'Cœurs', 'Coeurs', 'Hearts', 'Like', 'Nombre de j’aime'],
    platformAliases: { facebook: ['Reactions', 'Réactions'], instagram: ['Reactions', 'Réactions'] },
  },
  {
    metric: 'comments', nature: 'number', fr: 'Commentaires', en: 'Comments',
    aliases: ['Comments added', 'Commentaires ajoutés', 'Total comments', 'Nombre de commentaires'],
    platformAliases: { x: ['Replies'], twitch: ['Chat Messages'] },
  },
  {
    metric: 'shares', nature: 'number', fr: 'Partages', en: 'Shares', aliases: ['Total shares', 'retweets', 'Nombre de partages'],
    platformAliases: { x: ['Reposts'], linkedin: ['Reposts'] },
  },
  {
    metric: 'saves', nature: 'number', fr: 'Enregistrements', en: 'Saves', aliases: ['Add to Favorites'],
    platformAliases: { x: ['Bookmarks'] },
  },
  {
    metric: 'interactionsTotal', nature: 'number', fr: 'Interactions', en: 'Interactions',
    aliases: ['Reactions, Comments and Shares', 'Réactions, commentaires et partages', 'Engagements', 'Interactions totales'],
  },
  {
    metric: 'newFollowers', nature: 'number', fr: 'Nouveaux abonnés', en: 'New followers',
    aliases: ['Subscribers gained', 'Followers en plus', 'New follows'],
    platformAliases: {
      youtube: ['Subscribers', 'Abonnés'], instagram: ['Follows'], facebook: ['Follows'], x: ['follows'], twitch: ['Follows'],
      linkedin: ['Follows'],
    },
  },
  {
    metric: 'watchTime', nature: 'duration', fr: 'Durée de visionnage', en: 'Watch time',
    aliases: ['Watch time (hours)', 'Durée de visionnage (heures)', 'Seconds viewed', 'Total play time', 'Minutes Watched'],
  },
  {
    metric: 'avgViewDuration', nature: 'duration', fr: 'Durée moyenne de visionnage', en: 'Average view duration',
    aliases: ['Durée moyenne d’une vue', 'Average Seconds viewed', 'Average watch time'],
  },
  {
    metric: 'avgPctViewed', nature: 'percent', fr: 'Pourcentage moyen regardé (%)', en: 'Average percentage viewed (%)',
    aliases: ['Pourcentage moyen de vidéo regardé (%)'],
  },
  { metric: 'avgViewers', nature: 'number', fr: 'Spectateurs en moyenne', en: 'Average viewers', aliases: ['Spectateurs moyens', 'Moyenne de spectateurs'] },
  { metric: 'peakViewers', nature: 'number', fr: 'Pic de spectateurs', en: 'Peak viewers', aliases: ['Max. Viewers', 'Max Viewers', 'Spectateurs max', 'Pic d’audience'] },
  {
    metric: 'linkClicks', nature: 'number', fr: 'Clics sur le lien', en: 'Link clicks', aliases: ['Clics sur un lien', 'URL Clicks'],
    platformAliases: { linkedin: ['Clicks'] },
  },
  { metric: 'totalClicks', nature: 'number', fr: 'Total des clics', en: 'Total clicks' },
]
