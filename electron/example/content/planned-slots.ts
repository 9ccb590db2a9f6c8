/** One line of the run of show. `account`: the station's, which everybody shares, or the person's own. */
export interface PlannedSlot {
  /** The short code that travels in the spreadsheets: `S-01`. */
  readonly ref: string
  /** Wall clock in Paris, `HH:MM`. */
  readonly time: string
  readonly who: string
  readonly account: 'station' | 'own'
  readonly title: string
  readonly format: string
  readonly place: string
}

type Line = readonly [
  time: string, who: string, account: 'station' | 'own', title: string, format: string, place: string,
]

const LINES: readonly Line[] = [
  ['07:12', 'zoe', 'station', 'La matinale, micro ouvert', 'Dialogue', 'Studio 1'],
  ['07:26', 'basile', 'own', 'Deux minutes avant l’antenne', 'Coulisses', 'Studio 1'],
  ['07:40', 'helene', 'station', 'Le journal se prépare', 'Coulisses', 'Rédaction'],
  ['08:05', 'jeanpierre', 'station', 'La revue de presse en vrai', 'Coulisses', 'Studio 1'],
  ['08:12', 'zoe', 'own', 'Pendant la pub', 'Coulisses', 'Studio 1'],
  ['08:24', 'remi', 'station', 'La conférence de rédaction', 'Coulisses', 'Salle de conférence'],
  ['08:38', 'remi', 'own', 'Le fil des dépêches', 'Coulisses', 'Rédaction'],
  ['08:50', 'basile', 'station', 'Trois questions à l’animateur', 'Dialogue', 'Studio 1'],
  ['09:06', 'zoe', 'station', 'Posez vos questions à la matinale', 'Dialogue', 'Studio 1'],
  ['09:18', 'leonie', 'own', 'Le midi se prépare', 'Coulisses', 'Bureau des émissions'],
  ['09:30', 'anatole', 'station', 'Visite de la régie', 'Visite', 'Régie A'],
  ['09:52', 'annelise', 'station', 'Le standard vous répond', 'Dialogue', 'Standard'],
  ['10:02', 'basile', 'own', 'Mon bureau en deux minutes', 'Visite', 'Bureau des émissions'],
  ['10:18', 'leonie', 'station', 'Visite du studio 1', 'Visite', 'Studio 1'],
  ['10:34', 'maelle', 'own', 'La liste de lecture de l’après-midi', 'Coulisses', 'Discothèque'],
  ['10:45', 'clemence', 'station', 'Comment naît un reportage', 'Entretien', 'Rédaction'],
  ['11:06', 'felix', 'own', 'Les platines à vide', 'Performance', 'Régie B'],
  ['11:10', 'francoise', 'station', 'La pile de livres', 'Coulisses', 'Bureau culture'],
  ['11:20', 'zoe', 'own', 'Après la matinale, on débriefe', 'Dialogue', 'Cafétéria'],
  ['11:36', 'come', 'station', 'L’invitée arrive', 'Entretien', 'Accueil'],
  ['11:52', 'remi', 'own', 'Une dépêche, trois titres', 'Dialogue', 'Rédaction'],
  ['12:00', 'maud', 'station', 'Le bulletin de midi', 'Coulisses', 'Studio 2'],
  ['12:12', 'aurelien', 'own', 'Le sac du reporter', 'Coulisses', 'Rédaction'],
  ['12:25', 'ines', 'station', 'Visite de la discothèque', 'Visite', 'Discothèque'],
  ['12:36', 'leonie', 'own', 'Le standard du midi', 'Dialogue', 'Standard'],
  ['12:50', 'theo', 'station', 'Dialogue avec la rédaction', 'Dialogue', 'Rédaction'],
  ['13:06', 'basile', 'own', 'Vos réponses en direct', 'Dialogue', 'Studio 1'],
  ['13:30', 'maelle', 'station', 'Questions à la cantine', 'Dialogue', 'Cantine'],
  ['13:42', 'noemie', 'own', 'La voix avant le soir', 'Coulisses', 'Loge'],
  ['14:05', 'sacha', 'station', 'Le sondage expliqué', 'Entretien', 'Rédaction'],
  ['14:18', 'leonie', 'own', 'Ce que le midi a donné', 'Dialogue', 'Bureau des émissions'],
  ['14:35', 'yael', 'station', 'Sous la carte météo', 'Coulisses', 'Plateau météo'],
  ['14:45', 'aurelien', 'own', 'En route vers le terrain', 'Coulisses', 'Parking'],
  ['14:50', 'maelle', 'own', 'Avant le générique', 'Coulisses', 'Studio 2'],
  ['15:12', 'gaspard', 'station', 'Visite de la table de mixage', 'Visite', 'Régie B'],
  ['15:13', 'felix', 'station', 'La balance du concert', 'Performance', 'Grand studio'],
  ['15:36', 'felix', 'own', 'Un vinyle, deux minutes', 'Performance', 'Régie B'],
  ['15:45', 'octave', 'station', 'Deux minutes debout', 'Performance', 'Grand studio'],
  ['16:10', 'noemie', 'station', 'Visite des archives', 'Visite', 'Archives'],
  ['16:12', 'zoe', 'own', 'Le courrier des auditeurs', 'Dialogue', 'Bureau des émissions'],
  ['16:24', 'remi', 'own', 'Le bouclage', 'Coulisses', 'Rédaction'],
  ['16:40', 'josephine', 'station', 'Le vestiaire des sports', 'Entretien', 'Service des sports'],
  ['17:06', 'noemie', 'station', 'Vos réactions avant le soir', 'Dialogue', 'Studio 1'],
  ['17:24', 'noemie', 'own', 'Le générique de la soirée', 'Coulisses', 'Studio 2'],
  ['17:30', 'aurelien', 'own', 'Retour de reportage', 'Entretien', 'Rédaction'],
  ['17:40', 'nour', 'station', 'Avant le match', 'Entretien', 'Service des sports'],
  ['17:54', 'maelle', 'own', 'On range le studio', 'Coulisses', 'Studio 2'],
  ['18:12', 'felix', 'own', 'La dernière platine', 'Performance', 'Régie B'],
  ['18:36', 'aurelien', 'station', 'Visite du toit et des antennes', 'Visite', 'Toit'],
  ['19:20', 'eloi', 'station', 'Le sport vous répond', 'Dialogue', 'Studio 2'],
  ['19:48', 'noemie', 'own', 'Bonne nuit en direct', 'Dialogue', 'Loge'],
]

/**
 * The run of show as it was planned: 51 streams of two minutes, 27 on the station's account and 24 on eight own ones,
 * all between 07:00 and 20:00. The two at 15:12 and 15:13 want the station's account at once: the conflict to be shown.
 */
export const PLANNED_SLOTS: readonly PlannedSlot[] = LINES.map(([time, who, account, title, format, place], index) => ({
  ref: `S-${String(index + 1).padStart(2, '0')}`,
  time,
  who,
  account,
  title,
  format,
  place,
}))
