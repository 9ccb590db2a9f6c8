/** Somebody of the station, as the example tells them. Names are invented out of radio words: nobody bears them. */
export interface ExamplePerson {
  readonly key: string
  readonly familyName: string
  readonly givenName: string
  readonly civility: 'M.' | 'Mme'
  readonly role: string
  readonly team: string
  readonly email: string
  /** French, from the range that is kept for fiction (06 39 98 xx xx). */
  readonly phone: string
  readonly iphone: 'oui' | 'non'
  readonly answer: 'OUI' | 'Oui' | 'oui' | 'Non' | 'non' | 'peut-être'
  readonly wished: string
  readonly remarks: string
  /** The account they stream from beside the station's; its platform is the one whose file the example gives for it. */
  readonly ownAccount: { readonly handle: string; readonly platform: 'periscope' | 'youtube' | 'twitch' } | null
  /** How the HR list writes the phone: as text, as a number (the leading 0 is lost), as +33, or not at all. */
  readonly phoneInHr: 'text' | 'number' | 'international' | 'missing'
  readonly emailInHr: boolean
  /** Whether the communications manager has them among her Outlook contacts. */
  readonly inOutlook: boolean
}

type Said = Pick<
  ExamplePerson,
  'key' | 'familyName' | 'givenName' | 'civility' | 'role' | 'team' | 'email' | 'phone' | 'iphone' | 'answer'
>

const person = (said: Said & Partial<ExamplePerson>): ExamplePerson => ({
  wished: '',
  remarks: '',
  ownAccount: null,
  phoneInHr: 'text',
  emailInHr: true,
  inOutlook: false,
  ...said,
})

/** Everybody who was asked: 31 people, of whom 25 said yes. */
export const PEOPLE: readonly ExamplePerson[] = [
  person({ key: 'zoe', familyName: 'Micro', givenName: 'Zoé', civility: 'Mme', role: 'animatrice', team: 'Matinale',
    email: 'zoe.micro@station.example', phone: '0639981337', iphone: 'oui', answer: 'OUI',
    wished: 'avant 9h30', remarks: 'prête à en refaire',
    ownAccount: { handle: '@zoe_au_micro', platform: 'periscope' }, phoneInHr: 'number', inOutlook: true }),
  person({ key: 'basile', familyName: 'Antenne', givenName: 'Basile', civility: 'M.', role: 'animateur',
    team: 'Matinale',
    email: 'basile.antenne@station.example', phone: '0639981474', iphone: 'oui', answer: 'OUI', wished: '7h-10h',
    ownAccount: { handle: '@basile_antenne', platform: 'youtube' }, inOutlook: true }),
  person({ key: 'helene', familyName: 'Écoute', givenName: 'Hélène', civility: 'Mme', role: 'journaliste',
    team: 'Matinale',
    email: 'helene.ecoute@station.example', phone: '0639981611', iphone: 'oui', answer: 'OUI',
    wished: '7h30', phoneInHr: 'number' }),
  person({ key: 'jeanpierre', familyName: 'Le Direct', givenName: 'Jean-Pierre', civility: 'M.',
    role: 'chroniqueur', team: 'Matinale',
    email: 'jean-pierre.ledirect@station.example', phone: '0639981748', iphone: 'oui', answer: 'OUI',
    wished: '8h', remarks: 'après sa revue de presse', emailInHr: false, inOutlook: true }),
  person({ key: 'leonie', familyName: 'Jingle', givenName: 'Léonie', civility: 'Mme', role: 'animatrice', team: 'Midi',
    email: 'leonie.jingle@station.example', phone: '0639981885', iphone: 'oui', answer: 'OUI', wished: 'fin de matinée',
    ownAccount: { handle: '@leonie_jingle', platform: 'periscope' }, phoneInHr: 'number' }),
  person({ key: 'anatole', familyName: 'Lagrille', givenName: 'Anatole', civility: 'M.', role: 'animateur',
    team: 'Midi',
    email: 'anatole.lagrille@station.example', phone: '0639982022', iphone: 'oui', answer: 'oui', wished: '9h30' }),
  person({ key: 'annelise', familyName: 'de l’Onde', givenName: 'Anne-Lise', civility: 'Mme', role: 'chroniqueuse',
    team: 'Midi',
    email: 'anne-lise.delonde@station.example', phone: '0639982159', iphone: 'oui', answer: 'OUI',
    phoneInHr: 'missing', emailInHr: false, inOutlook: true }),
  person({ key: 'come', familyName: 'Bouton', givenName: 'Côme', civility: 'M.', role: 'journaliste', team: 'Midi',
    email: 'come.bouton@station.example', phone: '0639982296', iphone: 'oui', answer: 'OUI',
    wished: '11h-12h', remarks: 'accueille l’invitée', phoneInHr: 'international' }),
  person({ key: 'maelle', familyName: 'Transistor', givenName: 'Maëlle', civility: 'Mme', role: 'animatrice',
    team: 'Après-midi',
    email: 'maelle.transistor@station.example', phone: '0639982433', iphone: 'oui', answer: 'OUI', wished: 'après 10h',
    ownAccount: { handle: '@maelle_fm', platform: 'periscope' }, phoneInHr: 'number' }),
  person({ key: 'felix', familyName: 'Laplatine', givenName: 'Félix', civility: 'M.', role: 'animateur',
    team: 'Après-midi',
    email: 'felix.laplatine@station.example', phone: '0639982570', iphone: 'oui', answer: 'OUI',
    wished: 'après 11h', remarks: 'apporte ses platines',
    ownAccount: { handle: '@felix_platine', platform: 'twitch' } }),
  person({ key: 'ines', familyName: 'Laconsole', givenName: 'Inès', civility: 'Mme', role: 'chroniqueuse',
    team: 'Après-midi',
    email: 'ines.laconsole@station.example', phone: '0639982707', iphone: 'oui', answer: 'Oui',
    wished: 'midi', phoneInHr: 'missing', inOutlook: true }),
  person({ key: 'gaspard', familyName: 'Soufflet', givenName: 'Gaspard', civility: 'M.', role: 'chroniqueur',
    team: 'Après-midi',
    email: 'gaspard.soufflet@station.example', phone: '0639982844', iphone: 'oui', answer: 'OUI',
    wished: '15h', remarks: 'montre la table de mixage' }),
  person({ key: 'noemie', familyName: 'Générique', givenName: 'Noémie', civility: 'Mme', role: 'animatrice',
    team: 'Soirée',
    email: 'noemie.generique@station.example', phone: '0639982981', iphone: 'oui', answer: 'OUI', wished: 'après 13h30',
    ownAccount: { handle: '@noemie_generique', platform: 'periscope' }, phoneInHr: 'number', inOutlook: true }),
  person({ key: 'octave', familyName: 'Laréplique', givenName: 'Octave', civility: 'M.', role: 'animateur',
    team: 'Soirée',
    email: 'octave.lareplique@station.example', phone: '0639983118', iphone: 'oui', answer: 'OUI',
    wished: '15h30 - 16h' }),
  person({ key: 'francoise', familyName: 'Lestudio', givenName: 'Françoise', civility: 'Mme', role: 'chroniqueuse',
    team: 'Soirée',
    email: 'francoise.lestudio@station.example', phone: '0639983255', iphone: 'oui', answer: 'OUI',
    wished: '11h', emailInHr: false, inOutlook: true }),
  person({ key: 'remi', familyName: 'Dépêche', givenName: 'Rémi', civility: 'M.', role: 'journaliste',
    team: 'Rédaction',
    email: 'remi.depeche@station.example', phone: '0639983392', iphone: 'oui', answer: 'OUI', wished: '8h-17h',
    ownAccount: { handle: '@remi_depeche', platform: 'periscope' } }),
  person({ key: 'clemence', familyName: 'Latitre', givenName: 'Clémence', civility: 'Mme', role: 'journaliste',
    team: 'Rédaction',
    email: 'clemence.latitre@station.example', phone: '0639983529', iphone: 'oui', answer: 'OUI',
    wished: '10h30', remarks: 'première fois devant une caméra', phoneInHr: 'number' }),
  person({ key: 'aurelien', familyName: 'Reportage', givenName: 'Aurélien', civility: 'M.', role: 'journaliste',
    team: 'Rédaction',
    email: 'aurelien.reportage@station.example', phone: '0639983666', iphone: 'oui', answer: 'OUI',
    wished: 'après midi',
    ownAccount: { handle: '@aurelien_reporter', platform: 'periscope' } }),
  person({ key: 'maud', familyName: 'Lecœur', givenName: 'Maud', civility: 'Mme', role: 'journaliste',
    team: 'Rédaction',
    email: 'maud.lecoeur@station.example', phone: '0639983803', iphone: 'oui', answer: 'OUI',
    wished: 'midi', inOutlook: true }),
  person({ key: 'theo', familyName: 'L’Envoyé', givenName: 'Théo', civility: 'M.', role: 'journaliste',
    team: 'Rédaction',
    email: 'theo.lenvoye@station.example', phone: '0639983940', iphone: 'oui', answer: 'oui',
    wished: '12h30', phoneInHr: 'international' }),
  person({ key: 'sacha', familyName: 'Sondage', givenName: 'Sacha', civility: 'M.', role: 'journaliste',
    team: 'Rédaction',
    email: 'sacha.sondage@station.example', phone: '0639984077', iphone: 'oui', answer: 'OUI', wished: '14h' }),
  person({ key: 'yael', familyName: 'Météo', givenName: 'Yaël', civility: 'Mme', role: 'chroniqueuse',
    team: 'Rédaction',
    email: 'yael.meteo@station.example', phone: '0639984214', iphone: 'oui', answer: 'OUI',
    wished: '14h30', phoneInHr: 'missing', inOutlook: true }),
  person({ key: 'nour', familyName: 'Lematch', givenName: 'Nour', civility: 'Mme', role: 'journaliste', team: 'Sports',
    email: 'nour.lematch@station.example', phone: '0639984351', iphone: 'oui', answer: 'OUI',
    wished: '17h30', phoneInHr: 'number' }),
  person({ key: 'eloi', familyName: 'Dustade', givenName: 'Éloi', civility: 'M.', role: 'journaliste', team: 'Sports',
    email: 'eloi.dustade@station.example', phone: '0639984488', iphone: 'oui', answer: 'OUI', wished: 'après 19h' }),
  person({ key: 'josephine', familyName: 'Vestiaire', givenName: 'Joséphine', civility: 'Mme', role: 'chroniqueuse',
    team: 'Sports',
    email: 'josephine.vestiaire@station.example', phone: '0639984625', iphone: 'oui', answer: 'OUI',
    wished: '16h30', emailInHr: false, inOutlook: true }),
  person({ key: 'achille', familyName: 'Levieux-Poste', givenName: 'Achille', civility: 'M.', role: 'chroniqueur',
    team: 'Soirée',
    email: 'achille.levieux-poste@station.example', phone: '0639984762', iphone: 'non', answer: 'non',
    remarks: 'téléphone à clapet' }),
  person({ key: 'berenice', familyName: 'Androïde', givenName: 'Bérénice', civility: 'Mme', role: 'animatrice',
    team: 'Midi',
    email: 'berenice.androide@station.example', phone: '0639984899', iphone: 'non', answer: 'Non',
    remarks: 'n’a pas d’iPhone' }),
  person({ key: 'clovis', familyName: 'Modulation', givenName: 'Clovis', civility: 'M.', role: 'journaliste',
    team: 'Rédaction',
    email: 'clovis.modulation@station.example', phone: '0639985036', iphone: 'non', answer: 'non',
    remarks: 'n’a pas d’iPhone', phoneInHr: 'number' }),
  person({ key: 'daphne', familyName: 'Silence', givenName: 'Daphné', civility: 'Mme', role: 'animatrice',
    team: 'Soirée',
    email: 'daphne.silence@station.example', phone: '0639985173', iphone: 'oui', answer: 'non',
    remarks: 'en reportage ce jour-là' }),
  person({ key: 'edgar', familyName: 'Lahésitation', givenName: 'Edgar', civility: 'M.', role: 'chroniqueur',
    team: 'Matinale',
    email: 'edgar.lahesitation@station.example', phone: '0639985310', iphone: 'oui', answer: 'peut-être',
    remarks: 'à voir avec son chef d’édition' }),
  person({ key: 'fanny', familyName: 'Douteuse', givenName: 'Fanny', civility: 'Mme', role: 'journaliste',
    team: 'Sports',
    email: 'fanny.douteuse@station.example', phone: '0639985447', iphone: 'oui', answer: 'peut-être',
    wished: '18h', remarks: 'selon le tournoi' }),
]

/** The person of that key. A key that is not there is a mistake in the example itself. */
export function personOf(key: string): ExamplePerson {
  const found = PEOPLE.find((other) => other.key === key)
  if (found === undefined) throw new Error(`the example has nobody called ${key}`)
  return found
}

/** Whether they said yes. */
export function saidYes({ answer }: ExamplePerson): boolean {
  return answer.toLowerCase() === 'oui'
}
