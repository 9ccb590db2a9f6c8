import { rowsOf } from '../../../shared/lib/table.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { ImportRecord } from '../../../shared/domain/results/import-record.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { SectionId } from './section-ids.ts'

/** What a figure of the head line leads to: where it comes from, a part of the page, whom to chase. */
export type Leads =
  | { readonly kind: 'origin'; readonly ref: FigureRef }
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'outreach' }

/** One large figure at the head of the page. */
export interface HeadFigure {
  readonly id: 'planned' | 'done' | 'notDone' | 'improvised' | 'toSettle' | 'notOurs' | 'owing' | 'files'
  readonly value: string
  readonly label: string
  /** What it is made of, in a few words; may be empty. */
  readonly more: string
  /** Something is to be done about it. */
  readonly isOpen: boolean
  readonly leads: Leads
}

export interface Tally {
  readonly plan: Plan
  readonly rows: readonly StreamRow[]
  /** Slots of which it should be known by now whether they took place, and is not. */
  readonly unknownSlots: number
  readonly owed: ReadonlyMap<string, number>
  readonly files: readonly ImportRecord[]
}

/** The head line: what was planned, what became of it, what is still open, and what it is read from. */
export function headFigures({ plan, rows, unknownSlots, owed, files }: Tally, translate: Translate): readonly HeadFigure[] {
  const items = rowsOf(plan.items)
  const count = (kind: string): number => items.filter(({ state }) => state.kind === kind).length
  const unassigned = count('unassigned')
  const planned = rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned').length
  const done = new Set(rows.flatMap(({ outcome, slot }) => (outcome === 'done' && slot !== null ? [slot] : []))).size
  const improvised = rows.filter(({ outcome }) => outcome === 'improvised').length
  const plural = new Intl.PluralRules(translate.language)
  const figure = (id: HeadFigure['id'], value: number, leads: Leads, more = '', isOpen = false): HeadFigure => ({
    id,
    value: formatNumber(value, translate),
    label: translate(`resultsScreen.head.${id}.${plural.select(value) === 'one' ? 'one' : 'other'}`),
    more, isOpen, leads,
  })
  const counted = (of: Extract<FigureRef, { kind: 'count' }>['of']): Leads => ({ kind: 'origin', ref: { kind: 'count', of } })
  const parts = [
    unassigned === 0 ? '' : translate('resultsScreen.head.posts', { count: unassigned }),
    unknownSlots === 0 ? '' : translate('resultsScreen.head.slots', { count: unknownSlots }),
  ].filter((part) => part !== '')
  const streams = [...owed.values()].reduce((sum, one) => sum + one, 0)
  return [
    figure('planned', planned, counted('planned')),
    figure('done', done, counted('done'), translate('resultsScreen.head.linked', { count: count('linked') })),
    figure('notDone', unknownSlots, { kind: 'section', section: 'settle' }),
    figure('improvised', improvised, counted('improvised')),
    figure('toSettle', unassigned + unknownSlots, { kind: 'section', section: 'settle' }, parts.join(', '), parts.length > 0),
    figure('notOurs', count('notOurs'), counted('notOurs')),
    figure('owing', owed.size, { kind: 'outreach' }, owed.size === 0 ? '' : translate('resultsScreen.head.streams', { count: streams }), owed.size > 0),
    figure('files', files.length, { kind: 'section', section: 'files' }, asOfWords(files, translate)),
  ]
}

function asOfWords(files: readonly ImportRecord[], translate: Translate): string {
  const dates = files.map(({ asOf }) => asOf).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return ''
  const day = (date: string): string => formatDate(date, translate, 'medium')
  return first === last ? translate('resultsScreen.head.asOf', { date: day(first) }) : translate('resultsScreen.head.asOfRange', { from: day(first), to: day(last) })
}
