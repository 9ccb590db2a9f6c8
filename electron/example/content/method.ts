import { PEOPLE, saidYes } from './people.ts'

/** One contact with one or many people, as `add touch` takes it: people by their e-mail or name. */
export interface ExampleTouch {
  readonly channel: 'mail' | 'meeting' | 'oneToOne' | 'onAir'
  readonly at: string
  readonly participants: readonly string[]
  readonly by: string
  readonly text: string
}

const COMMUNICATION = 'Direction de la communication'
const SHOWS = ['Matinale', 'Midi', 'Après-midi', 'Soirée']
const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${familyName}`
const everybody = PEOPLE.map(nameOf)
const atTheShows = PEOPLE.filter(({ team }) => SHOWS.includes(team)).map(nameOf)
const inTheNewsroom = PEOPLE.filter(({ team }) => !SHOWS.includes(team)).map(nameOf)
const hosts = PEOPLE.filter(({ role }) => role === 'animatrice' || role === 'animateur').map(nameOf)
/** Twenty-two of those who said yes, and the two who still hesitate, were met one by one. */
const metAlone = [...PEOPLE.filter(saidYes).slice(0, 22), ...PEOPLE.filter(({ answer }) => answer === 'peut-être')]

/** The outreach of ten days: two mails, two meetings, 24 one-to-ones, a call on air by the hosts. */
export const TOUCHES: readonly ExampleTouch[] = [
  { channel: 'mail', at: '2015-04-14', participants: everybody, by: COMMUNICATION, text: 'Appel à volontaires' },
  {
    channel: 'meeting', at: '2015-04-15', participants: atTheShows, by: COMMUNICATION,
    text: 'Réunion de communication : les émissions',
  },
  {
    channel: 'meeting', at: '2015-04-16', participants: inTheNewsroom, by: COMMUNICATION,
    text: 'Réunion de communication : la rédaction et les sports',
  },
  ...metAlone.map((person, index): ExampleTouch => ({
    channel: 'oneToOne',
    at: ['2015-04-17', '2015-04-20', '2015-04-21', '2015-04-22'][Math.floor(index / 6)] ?? '2015-04-22',
    participants: [nameOf(person)],
    by: COMMUNICATION,
    text: 'Prise en main du téléphone, choix du passage',
  })),
  { channel: 'mail', at: '2015-04-20', participants: everybody.slice(15), by: COMMUNICATION, text: 'Relance' },
  { channel: 'onAir', at: '2015-04-22', participants: hosts, by: 'Les animateurs', text: 'Annonce à l’antenne' },
]

/** The backward plan: title, days from J, owner, date done. */
export const TASKS: readonly (readonly [title: string, offsetDays: number, owner: string, doneOn: string])[] = [
  ['Faire valider le principe, le jour et le mot-dièse', -10, COMMUNICATION, '2015-04-13'],
  ['Obtenir la liste des volontaires', -9, 'Ressources humaines', '2015-04-14'],
  ['Réunions de communication', -7, COMMUNICATION, '2015-04-16'],
  ['Voir chacun en tête-à-tête', -3, COMMUNICATION, '2015-04-22'],
  ['Arrêter le conducteur', -2, COMMUNICATION, '2015-04-21'],
  ['Envoyer les feuilles individuelles et figer le conducteur', -1, COMMUNICATION, '2015-04-22'],
  ['Annonces à l’antenne', 0, 'Les animateurs', '2015-04-23'],
  ['Relever les chiffres avant que les rediffusions ne disparaissent', 1, COMMUNICATION, '2015-04-24'],
  ['Écrire le retour d’expérience', 6, COMMUNICATION, '2015-04-29'],
  ['Raconter la journée à la presse professionnelle', 11, COMMUNICATION, '2015-05-04'],
]

/** Who carried the campaign further: the platform's own French account, and three announcements on air. */
export const RELAYS = [
  {
    kind: 'relay', name: 'Compte français de Periscope', platform: 'x', audience: 2_500_000, approximate: true,
    asOf: '2015-05-04', date: '2015-04-23', notes: 'A relayé #periscopeday auprès de ses abonnés',
  },
  { kind: 'onAir', name: 'La matinale', date: '2015-04-23', minute: 430, notes: 'Annonce par l’animatrice' },
  { kind: 'onAir', name: 'Le journal de midi', date: '2015-04-23', minute: 725, notes: 'Annonce avant le bulletin' },
  { kind: 'onAir', name: 'Le 17-19', date: '2015-04-23', minute: 1025, notes: 'Annonce en ouverture' },
] as const

/** The three objectives. Nothing measures the last one, and the recap says so. */
export const OBJECTIVES = [
  {
    order: 0, text: 'Créer du lien avec les auditeurs', level: 'outcome', indicator: 'views.mean', target: 80,
    source: 'Relevés des comptes à J+1',
  },
  {
    order: 1, text: 'Être perçus comme une radio innovante, quel que soit le compte émetteur', level: 'outTake',
    indicator: 'trend.minutes', target: 60, source: 'Tendances de Twitter, relevées à la main',
  },
  {
    order: 2, text: 'Fédérer en interne autour d’un projet collectif', level: 'internal', indicator: null, target: null,
    source: '',
  },
] as const
