/** A post that the platforms' files bring along and that is no stream of the day. */
export interface Leftover {
  readonly id: string
  readonly link: string
  readonly account: { readonly id: string; readonly handle: string; readonly name: string }
  readonly text: string
  /** Wall clock in Paris. */
  readonly time: string
  readonly views: number
  readonly likes: number
  readonly shares: number
  readonly ours: boolean
}

const STATION_RADIO = { id: '17841400008008135', handle: 'station.radio', name: 'Station' }
const FESTIVAL = { id: '17841400009112358', handle: 'festival.des.ondes', name: 'Festival des ondes' }

/** In the station's Instagram file: one post of its own, and two posts made together with a festival, on its account. */
export const INSTAGRAM_LEFTOVERS: readonly Leftover[] = [
  {
    id: '17900015042312001', link: 'https://www.instagram.com/p/CStAtIoN001/', account: STATION_RADIO,
    text: 'La photo de famille de la journée 📻\n25 voix, 50 directs, un seul mot-dièse : #periscopeday',
    time: '18:20', views: 3140, likes: 412, shares: 12, ours: true,
  },
  {
    id: '17900015042312002', link: 'https://www.instagram.com/p/CFeStIvAL01/', account: FESTIVAL,
    text: 'On a croisé la station dans les loges du festival', time: '12:40', views: 980, likes: 77, shares: 2, ours: false,
  },
  {
    id: '17900015042312003', link: 'https://www.instagram.com/p/CFeStIvAL02/', account: FESTIVAL,
    text: 'Demain, « la suite » : billetterie ouverte', time: '20:05', views: 1204, likes: 95, shares: 5, ours: false,
  },
]

/** In the station's X file: two posts that announce the day, and stream nothing. */
export const X_LEFTOVERS: readonly Leftover[] = [
  {
    id: '591130872459264001', link: 'https://x.com/station_info/status/591130872459264001',
    account: { id: '', handle: 'station_info', name: 'Station' },
    text: 'C’est parti : aujourd’hui, 25 voix de la station en direct sur leur téléphone. Suivez #periscopeday',
    time: '07:00', views: 18_420, likes: 61, shares: 148, ours: true,
  },
  {
    id: '591301264459264002', link: 'https://x.com/station_info/status/591301264459264002',
    account: { id: '', handle: 'station_info', name: 'Station' },
    text: 'Merci ! Cinquante directs plus tard, les coulisses n’ont presque plus de secrets. #periscopeday',
    time: '20:15', views: 11_037, likes: 74, shares: 57, ours: true,
  },
]
