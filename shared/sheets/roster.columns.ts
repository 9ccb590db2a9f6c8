import type { RosterFields } from '../domain/intake/draft.ts'
import { into, type Column } from './column.ts'
import { foldText } from '../lib/fold-text.ts'
import { read, type ReadContext, type Reading } from './reading.ts'
import type { Cell } from './table.ts'
import { parseBoolean } from './values/parse-boolean.ts'
import { parseDevice } from './values/parse-device.ts'
import { parseEmail, parseEmailOrPhone } from './values/parse-email.ts'
import { parseHandles } from './values/parse-handles.ts'
import { parseMoment } from './values/parse-moment.ts'
import { splitName, type PersonName } from './values/parse-name.ts'
import { parsePhone } from './values/parse-phone.ts'
import { parseRating } from './values/parse-rating.ts'
import { parseStatus } from './values/parse-status.ts'
import { parseLine, parseText } from './values/parse-text.ts'
import { parseWindows, windowsOf } from './values/parse-windows.ts'

/** What the columns of a roster fill: the draft's fields, and a full name still to be weighed against its parts. */
export type RosterRow = RosterFields & { readonly fullName?: PersonName }

/** The columns of a roster, in the order of our own export. */
export const ROSTER_COLUMNS: readonly Column<RosterRow>[] = [
  {
    key: 'ref', header: { fr: 'Réf.', en: 'Ref.' }, aliases: ['Référence', 'Code', 'Reference'], nature: 'id',
    example: { fr: 'P-01', en: 'P-01' }, read: into('ref', parseLine),
  },
  {
    key: 'civility', header: { fr: 'Civilité', en: 'Title' }, aliases: ['Name Prefix', 'Civ', 'M./Mme', 'Salutation'],
    nature: 'line', example: { fr: 'Mme', en: 'Ms' }, read: into('civility', parseLine),
  },
  {
    key: 'givenName', header: { fr: 'Prénom', en: 'First name' },
    aliases: ['Given Name', 'Forename', 'Prénoms', 'Prénom usuel', 'Firstname'],
    patterns: [/^(?:votre |your )?(?:prenom|first name)\b(?!.{0,20}\bnom\b)/u],
    nature: 'line', example: { fr: 'Léa', en: 'Léa' }, read: into('givenName', parseLine),
  },
  {
    key: 'familyName', header: { fr: 'Nom', en: 'Last name' },
    aliases: ['Family Name', 'Surname', 'Nom de famille', 'Nom d’usage', 'Nom usuel', 'Lastname', 'Patronyme'],
    patterns: [/^(?:votre |your )?(?:nom de famille|last name|nom)$/u],
    nature: 'line', example: { fr: 'Durand', en: 'Durand' }, read: into('familyName', parseLine),
  },
  {
    key: 'fullName', header: { fr: 'Nom complet', en: 'Full name' },
    aliases: [
      'Name', 'Nom Prénom', 'NOM et Prénom', 'Nom & Prénom', 'Nom / Prénom', 'Nom/Prénom', 'Nom, Prénom', 'Prénom Nom',
      'Prénom et nom', 'Prénom / Nom', 'Nom(s) et prénom(s)', 'File As', 'Display Name', 'Participant', 'Participante',
      'Participants', 'Participant(e)', 'Intervenant', 'Intervenante', 'Intervenants', 'Collaborateur', 'Collaboratrice',
      'Collaborateurs', 'Salarié', 'Agent', 'Qui', 'Personne', 'Invité', 'Animateur', 'Journaliste', 'Who', 'Person',
      'Nom du collaborateur', 'Employee', 'Contact',
    ],
    patterns: [/\bnom\b.{0,12}\bprenom\b/u, /\bprenom\b.{0,12}\bnom\b/u, /^(?:your )?(?:full )?name\b/u],
    hint: 'personName', nature: 'line', example: { fr: 'Léa Durand', en: 'Léa Durand' }, read: readFullName,
  },
  {
    key: 'role', header: { fr: 'Fonction', en: 'Role' },
    aliases: ['Job Title', 'Organization Title', 'Poste', 'Profession', 'Métier', 'Intitulé de poste', 'Emploi', 'Position', 'Rôle'],
    patterns: [/\b(?:fonction|poste occupe|job title)\b/u],
    nature: 'line', example: { fr: 'Journaliste', en: 'Journalist' }, read: into('role', parseLine),
  },
  {
    key: 'team', header: { fr: 'Équipe', en: 'Team' },
    aliases: [
      'Service', 'Department', 'Organization Department', 'Direction', 'Département', 'Pôle', 'Rédaction', 'Unité',
      'Entité', 'Direction / Service', 'Service / Direction',
    ],
    patterns: [/\b(?:service|equipe|department|team)\b(?!.{0,20}\bclient)/u],
    nature: 'line', example: { fr: 'Rédaction', en: 'Newsroom' }, read: into('team', parseLine),
  },
  {
    key: 'organisation', header: { fr: 'Organisation', en: 'Organisation' },
    aliases: ['Société', 'Société/Compte', 'Company', 'Organization Name', 'Organization', 'Entreprise', 'Structure', 'Organization 1 - Name'],
    nature: 'line', example: { fr: 'Radio Claire', en: 'Radio Claire' }, read: into('organisation', parseLine),
  },
  {
    key: 'email', header: { fr: 'E-mail', en: 'Email' }, repeats: true,
    aliases: [
      'Adresse de messagerie', 'Adresse de courrier', 'Adresse e-mail', 'Adresse mail', 'Adresse email', 'E-mail Address',
      'E-mail 1 - Value', 'E-mail 2 - Value', 'E-mail 3 - Value', 'E-mail 2 Address', 'E-mail 3 Address', 'Courriel', 'Mail', 'Mél',
      'Email Address', 'E-mail professionnel', 'Email pro', 'Mail pro', 'Email ou Téléphone', 'Téléphone ou email', 'Contact e-mail',
      'Adresse électronique',
    ],
    patterns: [/\b(?:e-?mail|courriel|adresse (?:mail|de messagerie|de courrier|electronique))\b(?!.{0,20}\b(?:type|label|envoye|recu))/u],
    hint: 'email', nature: 'email', example: { fr: 'lea.durand@radio-claire.fr', en: 'lea.durand@radio-claire.fr' }, read: readEmail,
  },
  {
    key: 'phone', header: { fr: 'Téléphone', en: 'Phone' }, repeats: true,
    aliases: [
      'Tél. mobile', 'Mobile Phone', 'Phone 1 - Value', 'Phone 2 - Value', 'Cell Phone', 'Téléphone (bureau)', 'Portable', 'Tél', 'Tel',
      'Mobile', 'Téléphone portable', 'Téléphone mobile', 'Tél. portable', 'N° de téléphone', 'Numéro de téléphone', 'N° tél',
      'Numéro', 'Business Phone', 'Primary Phone', 'Phone Number', 'GSM', 'N° portable', 'Ligne directe',
    ],
    patterns: [/\b(?:telephone|portable|mobile|phone)\b(?!.{0,20}\b(?:type|label|modele|marque))(?!.{0,30}\biphone)/u],
    hint: 'phone', nature: 'phone', example: { fr: '06 12 34 56 78', en: '+33 6 12 34 56 78' }, read: into('phone', parsePhone),
  },
  {
    key: 'handle', header: { fr: 'Comptes', en: 'Accounts' }, repeats: true,
    aliases: ['Compte', 'Account', 'Handle', 'Pseudo', 'Identifiant', 'Twitter', 'Instagram', 'Compte Twitter', 'Compte Periscope', 'Compte Instagram', '@', 'Nom d’utilisateur', 'Username', 'Compte personnel'],
    patterns: [/\b(?:compte|pseudo|handle|username)\b/u],
    hint: 'handle', nature: 'handle', example: { fr: 'instagram:@lea_durand', en: 'instagram:@lea_durand' },
    read: into('handles', parseHandles),
  },
  {
    key: 'device', header: { fr: 'Appareil', en: 'Device' },
    aliases: ['iPhone', 'Téléphone utilisé', 'Type de téléphone', 'Modèle de téléphone', 'Smartphone', 'iPhone / Android', 'iPhone ou Android', 'Équipement', 'Terminal', 'Marque du téléphone', 'Android'],
    patterns: [/\b(?:iphone|android|smartphone|modele de telephone|marque)\b/u],
    hint: 'device', nature: 'choice', example: { fr: 'iPhone', en: 'iPhone' }, read: into('device', parseDevice),
  },
  {
    key: 'status', header: { fr: 'Statut', en: 'Status' },
    aliases: ['Attendee Status', 'Order Status', 'Réponse', 'Participe', 'Participation', 'OK', 'Partant', 'D’accord', 'Accord', 'Oui/Non', 'Présence', 'RSVP', 'Confirmé', 'Answer', 'Retour'],
    patterns: [/^ok\b/u, /\b(?:participe[rsz]?|participerez|participation|serez-vous|partante?|present le|confirme)\b/u, /\b(?:will you|can you) (?:take part|participate|attend|join)\b/u],
    nature: 'choice', example: { fr: 'Confirmé', en: 'Confirmed' }, read: into('status', parseStatus),
  },
  {
    key: 'availability', header: { fr: 'Disponibilités', en: 'Availability' },
    aliases: ['Dispo', 'Dispos', 'Disponibilité', 'Disponible', 'Plages de disponibilité', 'Présent de/à', 'Horaires de présence'],
    patterns: [/\bdisponib/u, /\bavailab/u],
    nature: 'windows', example: { fr: '09:00-12:00, 14:00-18:00', en: '09:00-12:00, 14:00-18:00' }, read: into('availability', parseWindows),
  },
  {
    key: 'onAir', header: { fr: 'À l’antenne', en: 'On air' }, aliases: ['Antenne', 'Horaires d’antenne', 'Passage antenne', 'Tranche', 'Émission de', 'Horaires antenne'],
    patterns: [/\b(?:horaires?|passages?|tranches?|heures?)\b.{0,12}\bantenne\b/u],
    nature: 'windows', example: { fr: '07:00-09:00', en: '07:00-09:00' }, read: into('onAir', parseWindows),
  },
  {
    key: 'wishedTime', header: { fr: 'Créneau souhaité', en: 'Wished time' },
    aliases: ['Créneau', 'Créneaux', 'Horaire souhaité', 'Heure souhaitée', 'Préférence horaire', 'Souhait', 'Souhaits', 'Horaire', 'Moment souhaité', 'Preferred time', 'Plage horaire'],
    patterns: [/\b(?:creneau|horaire|heure|moment|plage)s?\b.{0,30}\b(?:souhait|prefer|convien|voulu)/u, /\b(?:souhait|prefer)\w{0,10}\b.{0,30}\b(?:creneau|horaire|heure|moment|plage)/u, /^quand\b/u],
    hint: 'time', nature: 'line', example: { fr: 'après 17h', en: 'after 5pm' }, read: readWish,
  },
  {
    key: 'cannotTakePart', header: { fr: 'Empêchement', en: 'Cannot take part' }, aliases: ['Motif', 'Raison', 'Motif de refus', 'Reason'],
    nature: 'text', example: { fr: '', en: '' }, read: into('cannotTakePart', parseText),
  },
  {
    key: 'consent', header: { fr: 'Consentement', en: 'Consent' }, aliases: ['RGPD', 'GDPR', 'Accord RGPD'],
    patterns: [/\b(?:consent|rgpd|gdpr|donnees personnelles)/u],
    nature: 'boolean', example: { fr: 'oui', en: 'yes' }, read: into('consent', parseBoolean),
  },
  {
    key: 'imageRight', header: { fr: 'Droit à l’image', en: 'Image right' }, aliases: ['Autorisation image', 'Droit image', 'Image rights'],
    patterns: [/\b(?:droits? (?:a l')?image|image rights?)\b/u],
    nature: 'boolean', example: { fr: 'oui', en: 'yes' }, read: into('imageRight', parseBoolean),
  },
  {
    key: 'briefed', header: { fr: 'Briefé', en: 'Briefed' }, aliases: ['Briefée', 'Brief fait', 'Formé', 'Formée', 'Formation faite', 'Brief'],
    nature: 'boolean', example: { fr: 'non', en: 'no' }, read: into('briefed', parseBoolean),
  },
  {
    key: 'firstTime', header: { fr: 'Première fois', en: 'First time' }, aliases: ['Premier direct', 'Débutant'],
    patterns: [/\bpremiere? (?:fois|direct|participation)\b/u, /\bfirst (?:time|live)\b/u],
    nature: 'boolean', example: { fr: 'oui', en: 'yes' }, read: into('firstTime', parseBoolean),
  },
  {
    key: 'cohesion', header: { fr: 'Cohésion (1 à 5)', en: 'Cohesion (1 to 5)' }, aliases: ['Cohésion', 'Cohesion'],
    nature: 'number', example: { fr: '4', en: '4' }, read: into('cohesion', parseRating),
  },
  {
    key: 'answeredAt', header: { fr: 'Répondu le', en: 'Answered on' },
    aliases: ['Horodateur', 'Heure de fin', 'Heure de la dernière modification', 'Order Date', 'Timestamp', 'Date de réponse', 'Completion time', 'Last modified time', 'Submitted at'],
    nature: 'moment', example: { fr: '', en: '' }, read: into('answeredAt', parseMoment),
  },
  {
    key: 'notes', header: { fr: 'Notes', en: 'Notes' }, repeats: true,
    aliases: ['Remarques', 'Remarque', 'Commentaires', 'Commentaire', 'Observations', 'Observation', 'Note', 'Comments', 'Remarks', 'Divers', 'Précisions', 'Infos'],
    patterns: [/\b(?:remarques?|commentaires?|observations?|precisions?)\b/u],
    nature: 'text', example: { fr: 'Fait visiter la régie', en: 'Shows the control room' }, read: into('notes', parseText),
  },
]

function readFullName(cell: Cell, context: ReadContext): Reading<RosterRow> {
  const line = parseLine(cell, context)
  if (line.value === null || ANONYMOUS.has(foldText(line.value))) return { value: null, remark: line.remark }
  return { ...line, value: { fullName: splitName(line.value, context.nameOrder) } }
}

/** What Microsoft Forms writes for a name it does not know. */
const ANONYMOUS: ReadonlySet<string> = new Set(['anonyme', 'anonymous'])

function readEmail(cell: Cell, context: ReadContext): Reading<RosterRow> {
  if (/tel|phone|portable/u.test(foldText(context.header))) return parseEmailOrPhone(cell, context)
  return into('email', parseEmail)(cell, context)
}

/** The words stay as written; the windows are what could be read of them. */
function readWish(cell: Cell, context: ReadContext): Reading<RosterRow> {
  const line = parseLine(cell, context)
  if (line.value === null) return { value: null, remark: line.remark }
  const windows = typeof cell === 'string' ? windowsOf(line.value) : parseWindows(cell, context).value
  return { ...read({ wishedTime: line.value, wished: windows ?? [] }), remark: line.remark }
}
