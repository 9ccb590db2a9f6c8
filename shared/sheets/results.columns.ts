import type { ResultFields } from '../domain/intake/draft.ts'
import type { Metric } from '../domain/results/metric.ts'
import { into, type Column } from './column.ts'
import { METRIC_HEADERS, type MetricHeaders } from './metric.columns.ts'
import { mapReading, type ReadContext, type Reading } from './reading.ts'
import type { Cell } from './table.ts'
import { parseBoolean } from './values/parse-boolean.ts'
import { parseDuration, parseStreamLength } from './values/parse-duration.ts'
import { parseIdentifier } from './values/parse-identifier.ts'
import { dateOfMoment, parseMoment } from './values/parse-moment.ts'
import { parseStreamMoment } from './values/parse-stream-moment.ts'
import { parseNumber, parsePercent } from './values/parse-number.ts'
import { parsePlatform } from './values/parse-platform.ts'
import { parseLine, parseText } from './values/parse-text.ts'

/** The columns of a results file and of a return sheet, in the order of our own export. */
export const RESULTS_COLUMNS: readonly Column<ResultFields>[] = [
  {
    key: 'ref', header: { fr: 'Réf.', en: 'Ref.' }, aliases: ['Référence', 'Reference'], nature: 'id',
    example: { fr: 'S-01', en: 'S-01' }, read: into('ref', parseLine),
  },
  {
    key: 'participant', header: { fr: 'Participant', en: 'Participant' },
    aliases: ['Qui', 'Participants', 'Intervenant', 'Intervenants', 'Animateur', 'Journaliste', 'Who', 'Nom complet', 'Nom', 'Nom Prénom', 'Name'],
    nature: 'line', example: { fr: 'Léa Durand', en: 'Léa Durand' }, read: into('participant', parseLine),
  },
  {
    key: 'platform', header: { fr: 'Plateforme', en: 'Platform' }, aliases: ['Réseau', 'Réseau social', 'Network'], nature: 'choice',
    example: { fr: 'Instagram', en: 'Instagram' }, read: into('platform', parsePlatform),
  },
  {
    key: 'accountHandle', header: { fr: 'Compte', en: 'Account' },
    aliases: ['Account username', 'Nom de profil du compte', 'Handle', 'Compte utilisé', 'Chaîne', 'Channel'],
    hint: 'handle', nature: 'handle', example: { fr: 'instagram:@lea_durand', en: 'instagram:@lea_durand' },
    read: into('accountHandle', parseLine),
  },
  {
    key: 'accountName', header: { fr: 'Nom du compte', en: 'Account name' }, aliases: ['Page name', 'Nom de la page', 'Posted by'],
    nature: 'line', example: { fr: '', en: '' }, read: into('accountName', parseLine),
  },
  {
    key: 'accountId', header: { fr: 'ID du compte', en: 'Account ID' }, aliases: ['Page ID', 'ID de la Page'], nature: 'id',
    example: { fr: '', en: '' }, read: into('accountId', parseIdentifier),
  },
  {
    key: 'postId', header: { fr: 'Identifiant de la publication', en: 'Post ID' }, aliases: ['Video asset ID', 'Tweet id', 'ID de publication'],
    platformAliases: { youtube: ['Content', 'Video', 'Contenu'] }, nature: 'id', example: { fr: '', en: '' },
    read: into('platformItemId', parseIdentifier),
  },
  {
    key: 'permalink', header: { fr: 'Lien', en: 'Link' },
    aliases: ['Permalink', 'Permalien', 'Post Link', 'Tweet permalink', 'Video link', 'Post URL', 'URL', 'Lien du replay', 'Adresse', 'Lien du direct', 'Replay'],
    hint: 'link', nature: 'line', example: { fr: 'https://www.instagram.com/reel/abc', en: 'https://www.instagram.com/reel/abc' },
    read: into('permalink', parseLine),
  },
  {
    key: 'title', header: { fr: 'Titre', en: 'Title' },
    aliases: ['Video title', 'Titre de la vidéo', 'Post title', 'Sujet', 'Intitulé', 'Diffusion', 'Live', 'Direct'],
    nature: 'line', example: { fr: 'Visite de la régie', en: 'A tour of the control room' }, read: into('title', parseLine),
  },
  {
    key: 'text', header: { fr: 'Texte', en: 'Text' }, aliases: ['Description', 'Post text', 'Tweet text', 'Légende', 'Caption'],
    nature: 'text', example: { fr: '', en: '' }, read: into('text', parseText),
  },
  {
    key: 'publishedAt', repeats: true, header: { fr: 'Début', en: 'Start' },
    aliases: [
      'Video publish time', 'Heure de publication de la vidéo', 'Publish time', 'Heure de publication', 'Heure de publication (UTC)',
      'Post time', 'Created date', 'Post publish date', 'Start Time', 'Date et heure', 'Date', 'Publié le', 'Date de publication',
      'Commencé à', 'Heure', 'Horaire', 'Jour', 'Démarré à', 'Heure de début', 'Début réel', 'Started at', 'Date de mise en ligne',
    ],
    platformAliases: { x: ['time', 'Date'] },
    hint: 'moment', nature: 'moment', example: { fr: '23/04/2015 09:30', en: '2015-04-23 09:30' }, read: into('publishedAt', parseStreamMoment),
  },
  {
    key: 'endedAt', header: { fr: 'Fin', en: 'End' }, aliases: ['End Time', 'Heure de fin', 'Ended at'], nature: 'moment',
    example: { fr: '23/04/2015 09:32', en: '2015-04-23 09:32' }, read: into('endedAt', parseStreamMoment),
  },
  {
    key: 'duration', header: { fr: 'Durée', en: 'Duration' }, aliases: ['Duration (sec)', 'Durée (s)', 'Minutes Streamed', 'Durée (min)', 'Length'],
    nature: 'duration', example: { fr: '0:02:10', en: '0:02:10' }, read: into('durationSeconds', parseStreamLength),
  },
  {
    key: 'postType', repeats: true, header: { fr: 'Type de publication', en: 'Post type' }, aliases: ['Content Type', 'Type'], nature: 'line',
    example: { fr: '', en: '' }, read: into('postType', parseLine),
  },
  ...METRIC_HEADERS.map(metricColumn),
  {
    key: 'approximate', header: { fr: 'Approximatif', en: 'Approximate' }, aliases: ['Environ', '≈'], nature: 'boolean',
    example: { fr: 'non', en: 'no' }, read: into('approximate', parseBoolean),
  },
  {
    key: 'tookPlace', header: { fr: 'A eu lieu ?', en: 'Took place?' }, aliases: ['A eu lieu', 'Took place', 'Diffusion faite ?'], nature: 'boolean',
    example: { fr: '', en: '' }, read: into('tookPlace', parseBoolean),
  },
  {
    key: 'reason', header: { fr: 'Sinon, pourquoi ?', en: 'If not, why?' }, aliases: ['Sinon pourquoi', 'If not why'], nature: 'line',
    example: { fr: '', en: '' }, read: into('reason', parseLine),
  },
  {
    key: 'asOf', header: { fr: 'Relevé le', en: 'As of' }, aliases: ['Au', 'Date du relevé'], nature: 'date',
    example: { fr: '24/04/2015', en: '2015-04-24' }, read: (cell, context) => mapReading(parseMoment(cell, context), (moment) => ({ asOf: dateOfMoment(moment) })),
  },
]

function metricColumn({ metric, nature, fr, en, aliases = [], platformAliases = {} }: MetricHeaders): Column<ResultFields> {
  return {
    key: metric, header: { fr, en }, aliases, platformAliases, nature, example: { fr: '', en: '' },
    read: (cell, context) => {
      const about = nature === 'number' ? afterAbout(cell) : null
      return about === null
        ? mapReading(READERS[nature](cell, context), (value) => metricValue(metric, value))
        : mapReading(READERS[nature](about, context), (value) => ({ ...metricValue(metric, value), approximate: true }))
    },
  }
}

const READERS: Readonly<Record<MetricHeaders['nature'], (cell: Cell, context: ReadContext) => Reading<number>>> = {
  number: (cell, context) => parseNumber(cell, context),
  percent: parsePercent,
  duration: parseDuration,
}

/** The figure of a cell that says it is about right (`≈ 300`, `environ 300`), or `null`: nothing of that kind is said. */
function afterAbout(cell: Cell): string | null {
  return typeof cell === 'string' && cell.length <= LONGEST_FIGURE ? (ABOUT.exec(cell)?.[1] ?? null) : null
}

const ABOUT = /^\s*(?:[≈~≃∼]|(?:env(?:iron|\.)?|approx\.?|about|around|circa|ca\.?)\s)\s*(\d.*)$/iu
const LONGEST_FIGURE = 40

function metricValue(metric: Metric, value: number): ResultFields {
  return { metrics: { [metric]: value } }
}
