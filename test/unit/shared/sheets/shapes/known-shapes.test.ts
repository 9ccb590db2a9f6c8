import { describe, expect, test } from 'vitest'
import { csvSheet, fieldsOf, recognisedTable } from '../../../../support/sheet-builders.ts'

const OUTLOOK_FR =
  'Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Télécopie (bureau),Téléphone (bureau),Tél. mobile,Adresse de courrier,Catégories,Utilisateur 4'
const INSTAGRAM_EN =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves'
const INSTAGRAM_FR =
  'Identifiant de la publication,ID du compte,Nom de profil du compte,Nom du compte,Description,Durée (s),Heure de publication,Permalien,Type de publication,Commentaire des données,Date,Vues,Couverture,Mentions J’aime,Partages,Followers en plus,Commentaires,Enregistrements'
const META_FIELDS = [
  'postId', 'accountId', 'accountHandle', 'accountName', 'text', 'duration', 'publishedAt', 'permalink', 'postType', null, null,
  'views', 'reach', 'likes', 'shares', 'newFollowers', 'comments', 'saves',
]
const YOUTUBE_EN = 'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)'
const YOUTUBE_GAINED =
  'Content,Video title,Video publish time,New viewers,Returning viewers,Likes,Subscribers gained,Shown in feed,Viewed (vs. swiped away) (%),Average percentage viewed (%),Views,Subscribers'
const YOUTUBE_OLD = 'Video,Video title,Video pub\u00adlish time,Com\u00adments ad\u00added,Likes,Av\u00ader\u00adage view dur\u00ada\u00adtion,Views'
const YOUTUBE_FR =
  'Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues engagées,Vues,Ont continué de regarder (%),Durée moyenne de visionnage,Pourcentage moyen regardé (%)'
const X_CONTENT =
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks'
const TWITTER = 'Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,favorites,user profile clicks,url clicks'
const TWITCH =
  'Start Time,End Time,Average Viewers,Max. Viewers,Total Views,Unique Views,Minutes Watched,New Followers,Chatters,Chat Messages,Clips Created,Clip Views,Ad Breaks (Minutes),Minutes Streamed'
const LINKEDIN =
  'Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,Impressions,Views (Excluding offsite video views),Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type'
const FACEBOOK_FR =
  'Identifiant de la publication,ID de la Page,Nom de la page,Titre,Description,Heure de publication,Permalien,Type de publication,Vues,Couverture,Réactions,Commentaires,Partages,Total des clics,Clics sur un lien,Vues de Publications organiques'
const GOOGLE_CONTACTS =
  'First Name,Middle Name,Last Name,Name Prefix,Nickname,File As,Organization Name,Organization Title,Organization Department,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value'
const OUTLOOK_EN = 'First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Mobile Phone,Company,Job Title,Department'
const MELTWATER = 'Date,Headline,URL,Opening Text,Hit Sentence,Source,Influencer,Country,Reach,Engagement,AVE,Sentiment,Twitter Screen Name,Time'

/** A header with one line of data, so that the header stands over something. */
function under(header: string): readonly string[] {
  return [header, header.split(',').map((_, index) => `v${index}`).join(',')]
}

describe('a known export is recognised by its headers, and its columns by their position', () => {
  test.each([
    ['outlook.contacts.fr', 'roster', OUTLOOK_FR, [
      'civility', 'givenName', 'custom:Deuxième prénom', 'familyName', 'custom:Suffixe', 'organisation', 'team', 'role', 'custom:Rue (bureau)',
      'custom:Télécopie (bureau)', 'phone', 'phone', 'email', 'custom:Catégories', 'custom:Utilisateur 4',
    ]],
    ['outlook.contacts.en', 'roster', OUTLOOK_EN, [
      'givenName', 'custom:Middle Name', 'familyName', 'civility', 'custom:Suffix', 'email', 'email', 'phone', 'organisation', 'role', 'team',
    ]],
    ['google.contacts', 'roster', GOOGLE_CONTACTS, [
      'givenName', 'custom:Middle Name', 'familyName', 'civility', 'custom:Nickname', null, 'organisation', 'role', 'team', 'notes', null, null,
      'email', null, 'phone',
    ]],
    ['instagram.posts.en', 'results', INSTAGRAM_EN, META_FIELDS],
    ['instagram.posts.fr', 'results', INSTAGRAM_FR, META_FIELDS],
    ['facebook.posts.fr', 'results', FACEBOOK_FR, [
      'postId', 'accountId', 'accountName', 'title', 'text', 'publishedAt', 'permalink', 'postType', 'views', 'reach', 'likes', 'comments',
      'shares', 'totalClicks', 'linkClicks', null,
    ]],
    ['youtube.studio.en', 'results', YOUTUBE_EN, [
      'postId', 'title', 'publishedAt', 'duration', 'views', 'watchTime', 'newFollowers', 'impressions', null,
    ]],
    ['youtube.studio.en', 'results', YOUTUBE_GAINED, [
      'postId', 'title', 'publishedAt', null, null, 'likes', 'newFollowers', null, null, 'avgPctViewed', 'views', null,
    ]],
    ['youtube.studio.en', 'results', YOUTUBE_OLD, ['postId', 'title', 'publishedAt', 'comments', 'likes', 'avgViewDuration', 'views']],
    ['youtube.studio.fr', 'results', YOUTUBE_FR, [
      'postId', 'title', 'publishedAt', 'duration', 'engagedViews', 'views', null, 'avgViewDuration', 'avgPctViewed',
    ]],
    ['x.content', 'results', X_CONTENT, [
      'postId', 'publishedAt', 'text', 'permalink', 'impressions', 'likes', 'interactionsTotal', 'saves', null, 'newFollowers', 'comments',
      'shares', null, null, 'linkClicks', null, null,
    ]],
    ['twitter.activity', 'results', TWITTER, [
      'postId', 'permalink', 'text', 'publishedAt', 'impressions', 'interactionsTotal', null, 'shares', 'comments', 'likes', null, 'linkClicks',
    ]],
    ['twitch.sessions', 'results', TWITCH, [
      'publishedAt', 'endedAt', 'avgViewers', 'peakViewers', 'views', 'reach', 'watchTime', 'newFollowers', null, 'comments', null, null, null,
      'duration',
    ]],
    ['tiktok.content.en', 'results', 'Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites', [
      'title', 'permalink', 'publishedAt', 'views', 'likes', 'comments', 'shares', 'saves',
    ]],
    ['linkedin.posts.en', 'results', LINKEDIN, [
      'title', 'permalink', null, null, 'accountName', 'publishedAt', null, null, null, 'impressions', 'views', null, 'linkClicks', null,
      'likes', 'comments', 'shares', 'newFollowers', null, 'postType',
    ]],
    ['meltwater.mentions', 'mentions', MELTWATER, [
      'date', null, 'url', 'text', 'text', null, 'author', 'country', 'reach', 'engagement', null, 'sentiment', 'author', null,
    ]],
    ['brandwatch.mentions', 'mentions', 'Query Id,Query Name,Date,Mention Id,Url,Original Url,Author,Sentiment,Snippet', [
      null, null, 'date', null, 'url', null, 'author', 'sentiment', 'text',
    ]],
    ['talkwalker.mentions', 'mentions', 'url,indexed,published,title_snippet,content_snippet,sentiment,reach,engagement,extra_source_attributes.world_data.country', [
      'url', null, 'date', 'text', 'text', 'sentiment', 'reach', 'engagement', 'country',
    ]],
  ])('%s (%s)', (shape, kind, header, fields) => {
    const table = recognisedTable(csvSheet(under(header)))
    expect({ shape: table.shape, kind: table.kind, fields: fieldsOf(table) }).toEqual({ shape, kind, fields })
  })

  test('a subset of the columns in another order is still that export', () => {
    const shuffled = recognisedTable(csvSheet(under('Saves,Permalink,Publish time,Likes,Account username,Post ID')))
    expect([shuffled.shape, ...fieldsOf(shuffled)]).toEqual([
      'instagram.posts.en', 'saves', 'permalink', 'publishedAt', 'likes', 'accountHandle', 'postId',
    ])
  })

  test('straight apostrophes, other spaces and capitals change nothing', () => {
    const header = INSTAGRAM_FR.replace('’', "'").replace('Heure de', 'HEURE\u00a0de').replace('Permalien', ' permalien ')
    expect(fieldsOf(recognisedTable(csvSheet(under(header))))).toEqual(META_FIELDS)
  })
})
