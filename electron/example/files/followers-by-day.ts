import { dateOfOffset } from '../../../shared/domain/values/day-offset.ts'
import { EXAMPLE_CAMPAIGN } from '../content/campaign.ts'
import { FOLLOWED, NOTED_FROM, type FollowedAccount } from '../content/followers.ts'
import { csvText, utf8 } from './csv-text.ts'

/** The followers of each account of the station, noted every morning in one table: a date, an account, a number. */
export function followersByDay(): Uint8Array {
  const rows = FOLLOWED.flatMap(rowsOf)
  return utf8(csvText([['Date', 'Compte', 'Abonnés'], ...rows], { delimiter: ';', newline: '\r\n', quotes: 'needed' }), 'bom')
}

function rowsOf({ handle, byDay }: FollowedAccount): readonly (readonly string[])[] {
  return byDay.map((followers, index) => {
    const [year, month, day] = dateOfOffset(EXAMPLE_CAMPAIGN.day, NOTED_FROM + index).split('-')
    return [`${day}/${month}/${year}`, handle, String(followers)]
  })
}
