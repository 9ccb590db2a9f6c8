/** Somebody who goes live twice on the day. */
export interface Cast {
  readonly name: string
  readonly email: string
  /** The platform and handle on which they stream. */
  readonly account: string
  /** Whether the account is their own: nobody else can export its figures. */
  readonly isOwn: boolean
}

/** The accounts of the house, three people on each; each gives one export. */
export const HOUSE = {
  instagram: 'instagram:@maison.des.ondes',
  youtube: 'youtube:@maisondesondes',
  facebook: 'facebook:@maisondesondes',
  x: 'x:@maisonondes',
  twitch: 'twitch:@maisondesondes_live',
} as const
export type HousePlatform = keyof typeof HOUSE

const OWN = [
  'Adèle Marchand', 'Bruno Keller', 'Chloé Vidal', 'David N’Diaye', 'Élise Fournier', 'Farid Benali', 'Gaëlle Le Roux', 'Hugo Perrin',
  'Inès Carvalho', 'Jean-Baptiste Morel',
] as const
const OF_THE_HOUSE: Readonly<Record<HousePlatform, readonly string[]>> = {
  instagram: ['Karim Saïdi', 'Léa Dubreuil', 'Mathis Colin'],
  youtube: ['Nora Lambert', 'Oscar Petit', 'Pauline Guérin'],
  facebook: ['Quentin Roy', 'Rosa Almeida', 'Samuel Weiss'],
  x: ['Tania Kovač', 'Ulysse Garnier', 'Valérie Blanc'],
  twitch: ['William Osei', 'Xavier Lemoine', 'Yasmine Haddad'],
}

/** The twenty-five of the day: ten on accounts of their own, fifteen on the house's. */
export const CAST: readonly Cast[] = [
  ...OWN.map((name) => ({ ...person(name), account: `tiktok:@${handleOf(name)}`, isOwn: true })),
  ...(Object.keys(HOUSE) as readonly HousePlatform[]).flatMap((platform) =>
    OF_THE_HOUSE[platform].map((name) => ({ ...person(name), account: HOUSE[platform], isOwn: false }))),
]

function person(name: string): Pick<Cast, 'name' | 'email'> {
  return { name, email: `${handleOf(name)}@ondes.example` }
}

function handleOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/gu, '.')
}
