import { clockOfMinute, twoDigits } from '../../../shared/lib/clock-text.ts'
import { handleOf, platformOf } from '../content/accounts.ts'
import { ACTUAL_STREAMS, type ActualStream } from '../content/actual-streams.ts'
import { EXAMPLE_CAMPAIGN } from '../content/campaign.ts'
import { personOf } from '../content/people.ts'
import { minuteOf } from './clock.ts'
import { csvText, utf8 } from './csv-text.ts'
import { periscopeLink } from './periscope-link.ts'

const HEADERS = ['Qui', 'Plateforme', 'Compte', 'Sujet', 'Lien', 'Début', 'Durée', 'Spectateurs']

/**
 * What the hosts sent back from their own Periscope accounts, gathered in one csv without our short codes: the account
 * and the time must find the slot. Nobody noted their hearts, so no such column.
 */
export function hostsFigures(): Uint8Array {
  const lines = ACTUAL_STREAMS.filter((stream) => stream.account === 'own' && platformOf(stream) === 'periscope')
  return utf8(csvText([HEADERS, ...lines.map(line)], { delimiter: ';', newline: '\r\n', quotes: 'needed' }), 'bom')
}

function line(stream: ActualStream, index: number): readonly string[] {
  const { familyName, givenName } = personOf(stream.who)
  const [year, month, day] = EXAMPLE_CAMPAIGN.day.split('-')
  const start = clockOfMinute(minuteOf(stream.time) + stream.lateMinutes)
  const minutes = Math.floor(stream.durationSeconds / 60)
  const seconds = twoDigits(stream.durationSeconds % 60)
  const duration = index % 2 === 0 ? `${minutes} min ${seconds}` : `${minutes}'${seconds}"`
  return [
    `${givenName} ${familyName}`, 'Periscope', handleOf(stream), stream.title, periscopeLink(stream.title),
    `${day}/${month}/${year} ${start}`, duration, String(stream.viewers),
  ]
}
