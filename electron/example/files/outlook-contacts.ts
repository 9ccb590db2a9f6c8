import { PEOPLE, type ExamplePerson } from '../content/people.ts'
import { csvText } from './csv-text.ts'
import { windows1252 } from './windows-1252.ts'

/** The 92 columns of a French Outlook. `Titre` comes twice: the civility, then the function. */
const HEADERS = [
  'Titre', 'Prénom', 'Deuxième prénom', 'Nom', 'Suffixe', 'Société', 'Service', 'Titre', 'Rue (bureau)',
  'Rue (bureau) 2', 'Rue (bureau) 3', 'Ville (bureau)', 'Dép/Région (bureau)', 'Code postal (bureau)',
  'Pays (bureau)', 'Rue (domicile)', 'Rue (domicile) 2', 'Rue (domicile) 3', 'Ville (domicile)',
  'Dép/Région (domicile)', 'Code postal (domicile)', 'Pays (domicile)', 'Rue (autre)', 'Rue (autre) 2',
  'Rue (autre) 3', 'Ville (autre)', 'Dép/Région (autre)', 'Code postal (autre)', 'Pays (autre)',
  'Téléphone de l’assistant(e)', 'Télécopie (bureau)', 'Téléphone (bureau)', 'Téléphone 2 (bureau)', 'Rappel',
  'Téléphone (voiture)', 'Téléphone (société)', 'Télécopie (domicile)', 'Téléphone (domicile)',
  'Téléphone 2 (domicile)', 'RNIS', 'Tél. mobile', 'Télécopie (autre)', 'Téléphone (autre)', 'Récepteur de radiomessagerie',
  'Téléphone principal', 'Radiotéléphone', 'Téléphone TDD/TTY', 'Télex', 'Adresse de courrier',
  'Type de messagerie', 'Nom complet de l’adresse de messagerie', 'Adresse de messagerie 2', 'Type de messagerie 2',
  'Nom complet de l’adresse de messagerie 2', 'Adresse de messagerie 3', 'Type de messagerie 3',
  'Nom complet de l’adresse de messagerie 3', 'Anniversaire', 'Anniversaire de mariage', 'Autre boîte postale',
  'B.P. professionnelle', 'Boîte postale du domicile', 'Bureau', 'Catégories', 'Code gouvernement', 'Compte',
  'Conjoint(e)', 'Critère de diffusion', 'Disponibilité Internet', 'Emplacement', 'Enfants',
  'Informations de facturation', 'Initiales', 'Kilométrage', 'Langue', 'Mots clés', 'Nom de l’assistant(e)', 'Notes',
  'Numéro d’identification', 'Page Web', 'Passe-temps', 'Priorité', 'Privé', 'Profession', 'Recommandé par',
  'Responsable', 'Sexe', 'Serveur d’annuaire', 'Utilisateur 1', 'Utilisateur 2', 'Utilisateur 3', 'Utilisateur 4',
]

/**
 * The communications manager's own contacts, as a French Outlook exports them: Windows-1252, semicolons, every cell in
 * quotes, 92 columns, family names in capitals as in the house's directory. They complete the e-mails and phones that the HR list lacks, for people it has already told.
 */
export function outlookContacts(): Uint8Array {
  const lines = PEOPLE.filter(({ inOutlook }) => inOutlook).map(contact)
  return windows1252(csvText([HEADERS, ...lines], { delimiter: ';', newline: '\r\n', quotes: 'all' }))
}

function contact(person: ExamplePerson): readonly string[] {
  const said: ReadonlyMap<number, string> = new Map([
    [HEADERS.indexOf('Titre'), person.civility],
    [HEADERS.indexOf('Prénom'), person.givenName],
    [HEADERS.indexOf('Nom'), person.familyName.toLocaleUpperCase('fr')],
    [HEADERS.indexOf('Service'), person.team],
    [HEADERS.lastIndexOf('Titre'), person.role],
    [HEADERS.indexOf('Tél. mobile'), (person.phone.match(/\d\d/gu) ?? []).join(' ')],
    [HEADERS.indexOf('Adresse de courrier'), person.email],
    [HEADERS.indexOf('Type de messagerie'), 'SMTP'],
    [HEADERS.indexOf('Nom complet de l’adresse de messagerie'), `${person.givenName} ${person.familyName}`],
    [HEADERS.indexOf('Catégories'), 'Antenne'],
    [HEADERS.indexOf('Privé'), 'Faux'],
    [HEADERS.indexOf('Sexe'), 'Non spécifié'],
  ])
  return HEADERS.map((_, index) => said.get(index) ?? '')
}
