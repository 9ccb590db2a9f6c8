import { EXAMPLE_CAMPAIGN } from '../content/campaign.ts'
import { INSTAGRAM_LEFTOVERS, type Leftover } from '../content/leftovers.ts'
import { csvText, utf8 } from './csv-text.ts'

const HEADERS = [
  'Identifiant de la publication', 'ID du compte', 'Nom de profil du compte', 'Nom du compte', 'Description', 'Durée (s)',
  'Heure de publication', 'Permalien', 'Type de publication', 'Commentaire des données', 'Date', 'Vues', 'Couverture',
  'Mentions J’aime', 'Partages', 'Followers en plus', 'Commentaires', 'Enregistrements',
]

/**
 * Meta Business Suite's posts, in French: UTF-8 with its mark, typographic apostrophes, captions over several lines,
 * 17-digit ids, dates still in the American order, posts made together under the other account.
 */
export function instagramPosts(): Uint8Array {
  const lines = INSTAGRAM_LEFTOVERS.map(post)
  return utf8(csvText([HEADERS, ...lines], { delimiter: ',', newline: '\n', quotes: 'needed' }), 'bom')
}

function post({ id, account, text, time, link, views, likes, shares }: Leftover): readonly string[] {
  const [year, month, day] = EXAMPLE_CAMPAIGN.day.split('-')
  return [
    id, account.id, account.handle, account.name, text, '0', `${month}/${day}/${year} ${time}`, link,
    'Image Instagram', '', 'Global', String(views), String(Math.round(views * 0.8)), String(likes), String(shares), '0',
    '6', '3',
  ]
}
