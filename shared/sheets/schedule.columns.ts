import { parseFormat } from './values/parse-format.ts'
import type { ScheduleFields } from '../domain/intake/draft.ts'
import { into, type Column } from './column.ts'
import { foldText } from '../lib/fold-text.ts'
import { read, type ReadContext, type Reading } from './reading.ts'
import type { Cell } from './table.ts'
import { parseStreamLength } from './values/parse-duration.ts'
import { parsePeople } from './values/parse-people.ts'
import { parseStart } from './values/parse-start.ts'
import { parseLine, parseText } from './values/parse-text.ts'
import { parseTime } from './values/parse-time.ts'

/** What the columns of a schedule fill: the draft's fields, and an end and a name in two columns still to be used. */
export type ScheduleRow = ScheduleFields & {
  readonly endMinute?: number
  readonly givenName?: string
  readonly familyName?: string
}

/** The columns of a run of show, in the order of our own export. `givenName` and `familyName` are only ever read. */
export const SCHEDULE_COLUMNS: readonly Column<ScheduleRow>[] = [
  {
    key: 'ref', header: { fr: 'Réf.', en: 'Ref.' }, aliases: ['Référence', 'Reference', 'Code', 'N°', 'No', '#', 'Id'], nature: 'id',
    example: { fr: 'S-01', en: 'S-01' }, read: into('ref', parseLine),
  },
  {
    key: 'start', header: { fr: 'Début', en: 'Start' },
    aliases: ['Horaire', 'Horaires', 'Heure', 'Heure de début', 'Heure début', 'H début', 'H. début', 'De', 'Créneau', 'Start time', 'Time', 'Hour', 'Passage', 'Heure de passage', 'Heure prévue', 'From', 'À', 'Quand', 'When', 'Début (heure)', 'Tranche horaire', 'Time slot'],
    patterns: [/^(?:heure|horaire|debut|start|creneau)\b/u],
    hint: 'time', nature: 'time', example: { fr: '09:30', en: '09:30' }, read: parseStart,
  },
  {
    key: 'end', header: { fr: 'Fin', en: 'End' }, aliases: ['Heure de fin', 'Heure fin', 'H fin', 'Jusqu’à', 'End time', 'To', 'Until'],
    patterns: [/^(?:fin|end)\b/u], nature: 'time', example: { fr: '09:32', en: '09:32' }, read: into('endMinute', parseTime),
  },
  {
    key: 'duration', header: { fr: 'Durée', en: 'Duration' }, aliases: ['Durée (min)', 'Durée (minutes)', 'Temps', 'Length', 'Minutage', 'Durée prévue', 'Duration (min)', 'Timing', 'Durée (s)'],
    patterns: [/^(?:duree|duration|length)\b/u], nature: 'duration', example: { fr: '2 min', en: '2 min' }, read: into('durationSeconds', parseStreamLength),
  },
  {
    key: 'title', header: { fr: 'Sujet', en: 'Title' },
    aliases: ['Titre', 'Intitulé', 'Séquence', 'Thème', 'Contenu', 'Quoi', 'What', 'Subject', 'Topic', 'Nom du live', 'Live', 'Direct', 'Diffusion', 'Activité', 'Description', 'Objet', 'Sujet / angle', 'Titre du direct', 'Item'],
    patterns: [/\b(?:sujet|titre|theme|intitule|title|topic)\b/u], nature: 'line', example: { fr: 'Visite de la régie', en: 'A tour of the control room' }, read: into('title', parseLine),
  },
  {
    key: 'participant', header: { fr: 'Participants', en: 'Participants' }, repeats: true,
    aliases: ['Qui', 'Intervenant', 'Intervenants', 'Intervenante', 'Intervenant(s)', 'Intervenant(e)', 'Participant', 'Participant(s)', 'Participante', 'Personne', 'Personnes', 'Animateur', 'Animateurs', 'Journaliste', 'Who', 'Person', 'Speaker', 'Speakers', 'Host', 'Nom complet', 'Nom Prénom', 'Nom et prénom', 'Prénom Nom', 'Invité', 'Invités', 'Collaborateur', 'Présentateur'],
    patterns: [/\b(?:intervenant|participant|animateur|speaker)/u], nature: 'line', example: { fr: 'Léa Durand, Karim Haddad', en: 'Léa Durand, Karim Haddad' },
    read: into('participants', parsePeople),
  },
  {
    key: 'familyName', header: { fr: 'Nom', en: 'Last name' }, aliases: ['Name', 'Nom de famille'], nature: 'line', example: { fr: '', en: '' },
    read: into('familyName', parseLine),
  },
  {
    key: 'givenName', header: { fr: 'Prénom', en: 'First name' }, aliases: [], nature: 'line', example: { fr: '', en: '' },
    read: into('givenName', parseLine),
  },
  {
    key: 'account', header: { fr: 'Compte', en: 'Account' }, aliases: ['Comptes', 'Compte utilisé', 'Compte de diffusion', 'Sur quel compte', 'Handle', 'Chaîne', 'Channel', 'Compte Periscope', 'Accounts'],
    patterns: [/\b(?:compte|account|handle)\b/u], hint: 'handle', nature: 'handle', example: { fr: 'instagram:@radioclaire', en: 'instagram:@radioclaire' },
    read: into('account', parseLine),
  },
  {
    key: 'format', header: { fr: 'Format', en: 'Format' }, aliases: ['Type', 'Type de live', 'Genre', 'Nature', 'Type de contenu'], nature: 'choice', example: { fr: 'visite', en: 'visit' }, read: into('format', parseFormat),
  },
  {
    key: 'place', header: { fr: 'Lieu', en: 'Place' }, aliases: ['Endroit', 'Où', 'Salle', 'Studio', 'Location', 'Where', 'Localisation', 'Room'],
    patterns: [/^(?:lieu|place|location)\b/u], nature: 'line', example: { fr: 'Studio 2', en: 'Studio 2' }, read: into('place', parseLine),
  },
  {
    key: 'brief', header: { fr: 'Brief', en: 'Brief' }, aliases: ['Consigne', 'Consignes', 'Angle', 'Instructions', 'Briefing'], nature: 'text', example: { fr: '', en: '' }, read: into('brief', parseText),
  },
  {
    key: 'placement', header: { fr: 'Horaire fixe', en: 'Fixed time' }, aliases: ['Fixe', 'Fixed', 'Placement', 'Fixe / flexible'], nature: 'choice', example: { fr: 'oui', en: 'yes' }, read: readPlacement,
  },
  {
    key: 'notes', header: { fr: 'Notes', en: 'Notes' }, repeats: true, aliases: ['Remarques', 'Remarque', 'Commentaires', 'Commentaire', 'Observations', 'Note', 'Comments', 'Divers', 'Infos', 'Précisions', 'Matériel'],
    patterns: [/\b(?:remarques?|commentaires?|observations?)\b/u], nature: 'text', example: { fr: '', en: '' }, read: into('notes', parseText),
  },
]

const FLEXIBLE: ReadonlySet<string> = new Set(['non', 'no', 'flexible', 'souple', 'mobile', 'faux', 'false', '0'])

function readPlacement(cell: Cell, context: ReadContext): Reading<ScheduleRow> {
  if (typeof cell === 'boolean') return read({ placement: cell ? 'fixed' : 'flexible' })
  const line = parseLine(cell, context)
  return line.value === null
    ? { value: null, remark: line.remark }
    : read({ placement: FLEXIBLE.has(foldText(line.value)) ? 'flexible' : 'fixed' })
}
