import type { ImportCheck } from '../../../shared/contract/answers.ts'
import type { RowCounts } from '../../../shared/domain/results/import-record.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { BadgeLook } from '../../ui/badge.tsx'

export interface CountPill {
  readonly key: string
  readonly text: string
  readonly look: BadgeLook
}

const LOOKS: Readonly<Record<Exclude<keyof RowCounts, 'read'>, BadgeLook>> = {
  added: 'new', updated: 'update', unchanged: 'neutral', ignored: 'neutral', rejected: 'trouble',
}
const ORDER = ['added', 'updated', 'rejected', 'ignored', 'unchanged'] as const

/** What becomes of the rows, counted; what is nought is not said. */
export function countPills(counts: RowCounts, translate: Translate): readonly CountPill[] {
  return ORDER.filter((key) => counts[key] > 0).map((key) => ({ key, text: translate(`import.${key}`, { count: counts[key] }), look: LOOKS[key] }))
}

/** How many rows an import brings into the plan. */
export function entering({ added, updated }: RowCounts): number {
  return added + updated
}

/** A line that is no data, with its place and why. */
export interface SetAsideLine {
  readonly key: string
  readonly file: string
  readonly row: number
  readonly reason: string
  readonly text: string
}

/** Every line that was set aside, file by file. Empty lines are not worth a line. */
export function setAsideLines(check: ImportCheck, translate: Translate): readonly SetAsideLine[] {
  return check.files.flatMap(({ name, setAside }) =>
    setAside
      .filter(({ reason }) => reason !== 'blank')
      .map(({ sheet, row, reason, text }) => ({
        key: `${name} ${sheet} ${String(row)}`, file: name, row, text, reason: translate(`import.setAside.${reason}`),
      })),
  )
}
