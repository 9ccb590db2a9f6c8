import { STATION, STATION_INSTAGRAM, STATION_X } from './accounts.ts'

/** How many followed an account on each morning, as the communications office noted it. */
export interface FollowedAccount {
  readonly handle: string
  /** One a day from seven days before the day to ten after it. */
  readonly byDay: readonly number[]
}

/** Days before the day on which the noting began. */
export const NOTED_FROM = -7

/**
 * The station's accounts around the day. Of these numbers the press told one, and of a day that is not here: 3,727 on
 * 4 May. The others are invented so as to lead there.
 */
export const FOLLOWED: readonly FollowedAccount[] = [
  {
    handle: STATION.handle,
    byDay: [812, 846, 901, 958, 1_040, 1_127, 1_296, 2_418, 3_057, 3_214, 3_318, 3_402, 3_467, 3_521, 3_569, 3_612, 3_655, 3_694],
  },
  {
    handle: STATION_X.handle,
    byDay: [
      148_210, 148_266, 148_301, 148_347, 148_402, 148_459, 148_530, 149_184, 149_602, 149_755, 149_811, 149_868, 149_930, 149_977, 150_031,
      150_078, 150_124, 150_171,
    ],
  },
  {
    handle: STATION_INSTAGRAM.handle,
    byDay: [21_040, 21_052, 21_061, 21_079, 21_090, 21_104, 21_120, 21_233, 21_310, 21_334, 21_349, 21_360, 21_377, 21_391, 21_402, 21_411, 21_425, 21_437],
  },
]
