import type { MentionFields } from '../domain/intake/draft.ts'
import { into, type Column } from './column.ts'
import { parseMoment } from './values/parse-moment.ts'
import { parseNumber } from './values/parse-number.ts'
import { parseLine, parseText } from './values/parse-text.ts'

/** The columns of a list of mentions (Brandwatch, Talkwalker, Meltwater, or typed by hand). */
export const MENTIONS_COLUMNS: readonly Column<MentionFields>[] = [
  {
    key: 'date', header: { fr: 'Date', en: 'Date' }, aliases: ['published', 'time', 'Date et heure', 'Publié le', 'Date (UTC)', 'Created at', 'Heure'], hint: 'moment', nature: 'moment',
    example: { fr: '23/04/2015 09:41', en: '2015-04-23 09:41' }, read: into('at', parseMoment),
  },
  {
    key: 'url', header: { fr: 'Lien', en: 'Link' }, aliases: ['Url', 'URL', 'Permalink', 'Adresse', 'Original Url', 'Lien du post'], hint: 'link', nature: 'line', repeats: true,
    example: { fr: 'https://x.com/auditeur/status/1', en: 'https://x.com/listener/status/1' }, read: into('url', parseLine),
  },
  {
    key: 'author', header: { fr: 'Auteur', en: 'Author' }, repeats: true,
    aliases: ['Influencer', 'Twitter Screen Name', 'extra_author_attributes.short_name', 'Auteurs', 'Compte', 'Pseudo', 'Username', 'Auteur / compte'],
    hint: 'handle', nature: 'handle', example: { fr: '@auditeur', en: '@listener' }, read: into('author', parseLine),
  },
  {
    key: 'text', header: { fr: 'Texte', en: 'Text' }, repeats: true,
    aliases: ['Snippet', 'Hit Sentence', 'Opening Text', 'content_snippet', 'title_snippet', 'Headline', 'Full Text', 'Message', 'Tweet', 'Contenu', 'Extrait', 'Title'],
    nature: 'text', example: { fr: 'Super #periscopeday !', en: 'Great #periscopeday!' }, read: into('text', parseText),
  },
  {
    key: 'reach', header: { fr: 'Portée', en: 'Reach' }, aliases: ['Reach (new)', 'Audience', 'Couverture'], nature: 'number',
    example: { fr: '1200', en: '1200' }, read: into('reach', parseNumber),
  },
  {
    key: 'engagement', header: { fr: 'Engagement', en: 'Engagement' }, aliases: ['Interactions', 'Engagement Score'], nature: 'number',
    example: { fr: '15', en: '15' }, read: into('engagement', parseNumber),
  },
  {
    key: 'sentiment', header: { fr: 'Tonalité', en: 'Sentiment' }, aliases: ['Sentiment', 'Tonality'], nature: 'line',
    example: { fr: 'positif', en: 'positive' }, read: into('sentiment', parseLine),
  },
  {
    key: 'country', header: { fr: 'Pays', en: 'Country' }, aliases: ['extra_source_attributes.world_data.country'], nature: 'line',
    example: { fr: 'France', en: 'France' }, read: into('country', parseLine),
  },
]
