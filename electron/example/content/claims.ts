import { STATION } from './accounts.ts'
import { ACTUAL_STREAMS } from './actual-streams.ts'
import { FIGURES_AS_OF, TOLD_ON } from './campaign.ts'

/** A figure that no file gives, as `add figure` takes it. A perimeter that names nothing is the whole campaign. */
export interface ExampleFigure {
  readonly metric: string
  readonly value: number
  readonly approximate: boolean
  readonly unit: string
  readonly perimeter: { readonly accounts?: readonly string[]; readonly term?: string }
  readonly asOf: string
  readonly note: string
  readonly source: { readonly typedBy: string }
}

const TERM = '#periscopeday'
const STATION_ONLY = { accounts: [`${STATION.platform}:${STATION.handle}`] }
const COMMUNICATION = 'Direction de la communication'
const TYPED = { typedBy: COMMUNICATION }

/** What was told on 4 May 2015, with what each figure covers and of when it is. */
export const CLAIMS: readonly ExampleFigure[] = [
  {
    metric: 'likes.total', value: 27_000, approximate: false, unit: 'likes', perimeter: STATION_ONLY, asOf: FIGURES_AS_OF,
    note: 'Sur le compte de la station seulement, d’après Periscope', source: TYPED,
  },
  {
    metric: 'followers', value: 3_727, approximate: false, unit: 'followers', perimeter: STATION_ONLY, asOf: TOLD_ON,
    note: 'Abonnés du compte le jour du récit, non le jour J', source: TYPED,
  },
  {
    metric: 'mentions.total', value: 1_000, approximate: true, unit: 'mentions', perimeter: { term: TERM },
    asOf: FIGURES_AS_OF, note: 'Un millier de mentions sur Twitter', source: TYPED,
  },
  {
    metric: 'views.mean', value: 100, approximate: true, unit: 'views', perimeter: {}, asOf: TOLD_ON,
    note: 'Une centaine de spectateurs par diffusion en moyenne', source: TYPED,
  },
  {
    metric: 'streams.count', value: 50, approximate: true, unit: 'streams', perimeter: {}, asOf: TOLD_ON,
    note: 'Une cinquantaine de diffusions', source: TYPED,
  },
]

/** The stretch in which the hashtag stood among France's trends, as `add trend` takes it. */
export const TREND = { term: TERM, platform: 'x', place: 'France', rank: null, from: '09:00', to: '17:00' } as const

/** What was learned, as `add learning` takes it: the evidence is the streams of that format. */
export const LEARNINGS = [
  {
    text: 'Les directs où l’on dialogue avec un animateur sont les plus aimés',
    format: 'dialogue',
    streams: streamsOf('Dialogue'),
  },
  {
    text: 'La visite des locaux plaît autant : le studio, la régie, le toit',
    format: 'visit',
    streams: streamsOf('Visite'),
  },
] as const

/** What comes next, as `add next-step` takes it. */
export const NEXT_STEPS = [
  {
    text: 'Rééditer pour les Journées du patrimoine', due: '2015-09-19', when: 'septembre', owner: COMMUNICATION,
    seedsCampaign: true,
  },
  { text: 'Les animateurs continuent depuis les coulisses', due: null, when: 'en continu', owner: 'Les animateurs', seedsCampaign: false },
  { text: 'D’autres idées à l’étude', due: null, when: '', owner: COMMUNICATION, seedsCampaign: false },
] as const

/** The streams that took place in a format, by the short codes of their slots. */
function streamsOf(format: string): readonly string[] {
  return ACTUAL_STREAMS.filter((stream) => stream.format === format).map(({ ref }) => ref)
}
