import type { Column } from '../column.ts'
import type { TableKind } from '../recognised.ts'
import { RESULTS_COLUMNS } from '../results.columns.ts'
import { ROSTER_COLUMNS } from '../roster.columns.ts'
import { SCHEDULE_COLUMNS } from '../schedule.columns.ts'
import type { Shape } from './shape.ts'

/** Our own spreadsheets, known by `Réf.` and two headers more; the names come from the column lists themselves. */
export const ownShapes: readonly Shape[] = [
  ...ownShape('jourj.roster', 'roster', ROSTER_COLUMNS, ['ref', 'givenName', 'familyName']),
  ...ownShape('jourj.schedule', 'schedule', SCHEDULE_COLUMNS, ['ref', 'start', 'title', 'participant']),
  ...ownShape('jourj.results', 'results', RESULTS_COLUMNS, ['ref', 'publishedAt', 'views', 'likes']),
]

function ownShape(
  id: string,
  kind: TableKind,
  columns: readonly Pick<Column<unknown>, 'key' | 'header'>[],
  keys: readonly string[],
): readonly Shape[] {
  const headers = (language: 'fr' | 'en'): readonly string[] =>
    columns.filter(({ key }) => keys.includes(key)).map(({ header }) => header[language])
  return [
    { id, kind, platform: null, has: headers('fr') },
    { id, kind, platform: null, has: headers('en') },
  ]
}
