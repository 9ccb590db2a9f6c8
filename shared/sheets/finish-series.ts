import type { SeriesFields } from '../domain/intake/draft.ts'
import { remark } from './reading.ts'
import { rowRemark, type FinishRow } from './read-rows.ts'
import type { SeriesRow } from './series.columns.ts'

/** A day without a value is left out, and said: it is no 0. A value without a day is an error. */
export const finishSeries: FinishRow<SeriesRow, SeriesFields> = ({ fields: { metric, date, value, accountHandle }, remarks }) => {
  if (date === undefined) {
    const isSaid = remarks.some((each) => each.remark.severity === 'error')
    return { fields: null, remarks: isSaid ? remarks : [...remarks, rowRemark(remark('cell.notADate', { value: '' }, 'error'))] }
  }
  if (metric === undefined || value === undefined) {
    return { fields: null, remarks: remarks.length > 0 ? remarks : [rowRemark(remark('row.noValue', {}))] }
  }
  return { fields: { metric, date, value, ...(accountHandle === undefined ? {} : { accountHandle }) }, remarks }
}
