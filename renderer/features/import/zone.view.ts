import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import { zoneNames } from '../../../shared/domain/values/calendar.ts'
import { momentSchema } from '../../../shared/domain/values/moment.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { plainContext } from '../../../shared/sheets/reading.ts'
import type { RecognisedColumn } from '../../../shared/sheets/recognised.ts'
import type { Option } from '../../ui/option.ts'
import { declaredColumns } from './columns.view.ts'

/** Kinds whose rows happened at a time that a zone moves. */
const TIMED: readonly ImportKind[] = ['results', 'returns', 'mentions']

/** Whether some column gives times of day without their zone: `23/04/2015 10:02`, not `2015-04-23 08:02 +0000`. */
export function hasOpenTimes(kind: ImportKind, columns: readonly RecognisedColumn[], plan: Plan): boolean {
  const { day } = campaignOf(plan)
  if (!TIMED.includes(kind)) return false
  return columns.some(({ field, header, examples }) => {
    const column = declaredColumns(kind).find(({ key, nature }) => key === field && nature === 'moment')
    if (column === undefined) return false
    // Either order of the parts tells whether there is a time of day, and that alone is asked here.
    return examples.some((text) => (['dmy', 'mdy'] as const).some((dateOrder) =>
      Object.values(column.read(text, { ...plainContext, header, dateOrder, campaignDay: day }).value ?? {}).some(isOpenTime)))
  })
}

function isOpenTime(value: unknown): boolean {
  const moment = momentSchema.safeParse(value)
  return moment.success && moment.data.kind === 'local' && moment.data.zone === null
}

/** The zones to choose from: the campaign's first, as that, then UTC, which exports often are in, then all by name. */
export function zoneOptions(plan: Plan, translate: Translate): readonly Option[] {
  const { zone } = campaignOf(plan)
  const others = zoneNames(zone).filter((name) => name !== zone && name !== 'UTC')
  return [
    { value: zone, label: translate('import.zoneCampaign', { zone: named(zone) }) },
    ...(zone === 'UTC' ? [] : [{ value: 'UTC', label: 'UTC' }]),
    ...others.map((name) => ({ value: name, label: named(name) })),
  ]
}

const named = (zone: string): string => zone.replaceAll('_', ' ')
