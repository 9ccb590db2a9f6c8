import { rowsOf } from '../../lib/table.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { inZone, shiftMoment } from '../schedule/shift-moment.ts'
import type { Moment } from '../values/moment.ts'
import type { Draft, DraftFile, MentionFields, ResultFields } from './draft.ts'
import type { ReconcileContext } from './preview.ts'

/** How the times of one file are read: in which zone (`null`: the campaign's), and what is added to them. */
export interface FileClock {
  readonly offsetMinutes: number
  readonly zone: string | null
  /** Whether she said the offset of this file, now or when she imported it before. */
  readonly isKnown: boolean
  /** Whether she said it now. */
  readonly isAnswered: boolean
}

/** The clock of a file: as she says, else as when this very file was imported before, else as it stands. */
export function fileClockOf(file: Pick<DraftFile, 'file' | 'sha256'>, plan: Plan, context: ReconcileContext): FileClock {
  const said = context.offsets.find((offset) => offset.file === file.file)
  const before = rowsOf(plan.imports).findLast((record) => record.sha256 === file.sha256)
  const offsetMinutes = said?.offsetMinutes ?? before?.offsetMinutes ?? 0
  const zone = context.sourceZone ?? before?.zone ?? null
  return {
    offsetMinutes,
    // The campaign's own zone is not written down: it may be corrected later, and the times with it.
    zone: zone === campaignOf(plan).zone ? null : zone,
    isKnown: said !== undefined || offsetMinutes !== 0,
    isAnswered: said !== undefined,
  }
}

/** The file with its times as its clock says. Rosters, schedules and daily series have none that a clock moves. */
export function withClock(file: DraftFile, clock: FileClock): DraftFile {
  if (clock.offsetMinutes === 0 && clock.zone === null) return file
  switch (file.kind) {
    case 'results':
    case 'returns':
      return { ...file, drafts: file.drafts.map((draft) => moveResult(draft, clock)) }
    case 'mentions':
      return { ...file, drafts: file.drafts.map((draft) => moveMention(draft, clock)) }
    default:
      return file
  }
}

function moveResult({ fields, ...at }: Draft<ResultFields>, clock: FileClock): Draft<ResultFields> {
  const publishedAt = moved(fields.publishedAt, clock)
  const endedAt = moved(fields.endedAt, clock)
  return { ...at, fields: { ...fields, ...(publishedAt === null ? {} : { publishedAt }), ...(endedAt === null ? {} : { endedAt }) } }
}

function moveMention({ fields, ...place }: Draft<MentionFields>, clock: FileClock): Draft<MentionFields> {
  const at = moved(fields.at, clock)
  return { ...place, fields: at === null ? fields : { ...fields, at } }
}

function moved(moment: Moment | null | undefined, { zone, offsetMinutes }: FileClock): Moment | null {
  if (moment === null || moment === undefined) return null
  return shiftMoment(zone === null ? moment : inZone(moment, zone), offsetMinutes)
}
