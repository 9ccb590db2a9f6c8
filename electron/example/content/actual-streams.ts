import { PLANNED_SLOTS, type PlannedSlot } from './planned-slots.ts'

/** What took place, as the platforms tell it the next day. `ref` is empty for a stream that nobody had planned. */
export interface ActualStream extends PlannedSlot {
  /** Minutes between the time planned and the start. */
  readonly lateMinutes: number
  readonly durationSeconds: number
  readonly viewers: number
  /** Known on the station's account only: nobody else kept their hearts. */
  readonly likes: number | null
}

type Line = readonly [ref: string, lateMinutes: number, durationSeconds: number, viewers: number, likes: number | null]

const AS_PLANNED: readonly Line[] = [
  ['S-01', 2, 125, 67, 700],
  ['S-02', 2, 103, 43, null],
  ['S-03', 0, 101, 48, 228],
  ['S-04', 3, 113, 120, 622],
  ['S-05', 3, 116, 51, null],
  ['S-06', 2, 131, 46, 273],
  ['S-07', 2, 130, 44, null],
  ['S-08', 0, 101, 222, 2200],
  ['S-09', 3, 134, 126, 737],
  ['S-10', 1, 126, 63, null],
  ['S-11', 0, 117, 66, 784],
  ['S-12', 1, 108, 171, 1336],
  ['S-13', 3, 122, 49, null],
  ['S-14', 0, 124, 82, 997],
  ['S-15', 0, 121, 54, null],
  ['S-16', 2, 104, 121, 490],
  ['S-17', 0, 120, 119, null],
  ['S-18', 1, 102, 131, 795],
  ['S-19', 0, 111, 131, null],
  ['S-20', 3, 113, 86, 443],
  ['S-21', 1, 118, 76, null],
  ['S-22', 1, 129, 63, 314],
  ['S-23', 1, 131, 35, null],
  ['S-24', 3, 122, 219, 2444],
  ['S-25', 3, 134, 52, null],
  ['S-26', 3, 91, 267, 2379],
  ['S-27', 2, 122, 54, null],
  ['S-28', 2, 128, 227, 2055],
  ['S-29', 0, 109, 35, null],
  ['S-30', 3, 119, 132, 502],
  ['S-31', 1, 146, 182, null],
  ['S-32', 2, 142, 52, 258],
  ['S-33', 0, 117, 39, null],
  ['S-34', 0, 144, 39, null],
  ['S-35', 2, 129, 131, 1349],
  ['S-37', 3, 120, 53, null],
  ['S-38', 3, 125, 138, 760],
  ['S-39', 1, 119, 125, 843],
  ['S-40', 0, 122, 125, null],
  ['S-42', 2, 108, 113, 543],
  ['S-43', 1, 112, 167, 1629],
  ['S-44', 0, 146, 49, null],
  ['S-45', 0, 95, 32, null],
  ['S-46', 1, 115, 147, 620],
  ['S-48', 2, 120, 47, null],
  ['S-49', 2, 137, 171, 1581],
  ['S-50', 1, 123, 166, 1457],
  ['S-51', 1, 125, 127, null],
]

const IMPROVISED: readonly ActualStream[] = [
  {
    ref: '', time: '09:41', who: 'zoe', account: 'own', title: 'Le gâteau de la matinale', format: '', place: '',
    lateMinutes: 0, durationSeconds: 110, viewers: 78, likes: null,
  },
  {
    ref: '', time: '10:58', who: 'leonie', account: 'station', title: 'Un auditeur passe à l’accueil', format: '',
    place: '',
    lateMinutes: 0, durationSeconds: 139, viewers: 89, likes: 661,
  },
]

/**
 * The fifty streams of the day: 48 of the 51 that were planned, and two more. They were seen 101.4 times on average
 * (median 84) and lasted two minutes; the 27 on the station's account got 27,000 hearts together.
 */
export const ACTUAL_STREAMS: readonly ActualStream[] = [...AS_PLANNED.map(asPlanned), ...IMPROVISED]

function asPlanned([ref, lateMinutes, durationSeconds, viewers, likes]: Line): ActualStream {
  const slot = PLANNED_SLOTS.find((planned) => planned.ref === ref)
  if (slot === undefined) throw new Error(`the example has no slot ${ref}`)
  return { ...slot, lateMinutes, durationSeconds, viewers, likes }
}
