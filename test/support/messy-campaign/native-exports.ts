import { csvText, utf8 } from '../../../electron/example/files/csv-text.ts'
import { storedZip } from '../../../electron/example/files/stored-zip.ts'

const INSTAGRAM_HEADERS = [
  'Identifiant de la publication', 'ID du compte', 'Nom de profil du compte', 'Nom du compte', 'Description',
  'Durée (s)', 'Heure de publication', 'Permalien', 'Type de publication', 'Commentaire des données', 'Date', 'Vues',
  'Couverture', 'Mentions J\u2019aime', 'Partages', 'Followers en plus', 'Commentaires', 'Enregistrements',
  'Spectateurs de 3\u00a0secondes',
]

/**
 * Meta's posts in French, dates in the American order. No part of any date is above 12: read the French way, the day
 * of 5 June would be 6 May.
 */
export function frenchInstagram(): Uint8Array {
  const post = (id: string, text: string, time: string, views: string, likes: string): readonly string[] => [
    `178900000000000${id}`, '17841400000000042', 'musee.des.vents', 'Musée des Vents', text, '121', time,
    `https://www.instagram.com/reel/MUSEE${id}/`, 'Reel Instagram', '', 'Global', views, '900', likes, '3', '1', '4', '2',
    '300',
  ]
  const rows = [
    INSTAGRAM_HEADERS,
    post('01', 'Ouverture des réserves\n#unjouraumusee', '06/05/2026 09:31', '1\u202f204', '88'),
    post('02', 'Le pique-nique des guides', '06/05/2026 12:02', '640', '51'),
    post('03', 'Une œuvre, deux minutes', '06/05/2026 14:06', '712', '--'),
    post('04', 'Demain, un jour au musée 🌬️', '06/04/2026 18:00', '2,100', '140'),
  ]
  return utf8(csvText(rows, { delimiter: ',', newline: '\n', quotes: 'needed' }), 'bom')
}

/** YouTube Studio in French: names and months in French, a no-break space in thousands, `—` for none, no hour. */
export function frenchYoutube(): Uint8Array {
  const manner = { delimiter: ',', newline: '\n', quotes: 'needed' } as const
  const table = [
    [
      'Contenu', 'Titre de la vidéo', 'Heure de publication de la vidéo', 'Durée', 'Vues', 'J\u2019aime',
      'Durée de visionnage (heures)', 'Durée moyenne d\u2019une vue', 'Pourcentage moyen regardé (%)',
    ],
    ['Total', '', '', '', '1\u202f852', '97', '38,2', '0:01:14', '61,4'],
    ['aB3dE5fG7hI', 'Café avec la directrice', '5 juin 2026', '124', '1\u202f530', '72', '31,4', '0:01:14', '62,1'],
    ['bC4eF6gH8iJ', 'Le quai de livraison', '5 juin 2026', '118', '210', '25', '4,4', '0:01:15', '63,0'],
    ['cD5fG7hI9jK', 'Vos questions', '5 juin 2026', '121', '110', '\u2014', '2,3', '0:01:15', '60,2'],
  ]
  const chart = [['Date', 'Contenu', 'Titre de la vidéo', 'Vues'], ['2026-06-05', 'aB3dE5fG7hI', 'Café avec la directrice', '1530']]
  const totals = [['Date', 'Vues'], ['2026-06-05', '1852']]
  return storedZip([
    { name: 'Données du tableau.csv', bytes: utf8(csvText(table, manner)) },
    { name: 'Données du graphique.csv', bytes: utf8(csvText(chart, manner)) },
    { name: 'Totaux.csv', bytes: utf8(csvText(totals, manner)) },
  ])
}

/** Twitch's sessions in UTC: the second began at 01:31 in Paris, on the night after the day. */
export function twitchSessions(): Uint8Array {
  const rows = [
    [
      'Start Time', 'End Time', 'Average Viewers', 'Max. Viewers', 'Total Views', 'Unique Views', 'Minutes Watched',
      'New Followers', 'Chatters', 'Chat Messages', 'Clips Created', 'Clip Views', 'Ad Breaks (Minutes)',
      'Minutes Streamed',
    ],
    ['2026-06-05T07:31:00Z', '2026-06-05T07:33:00Z', '30', '41', '77', '60', '60', '2', '5', '11', '0', '0', '0', '2'],
    ['2026-06-05T23:31:00Z', '2026-06-05T23:33:00Z', '12', '15', '26', '22', '24', '0', '2', '3', '0', '0', '0', '2'],
  ]
  return utf8(csvText(rows, { delimiter: ',', newline: '\n', quotes: 'needed' }))
}
