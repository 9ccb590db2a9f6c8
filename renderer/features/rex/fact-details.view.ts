import type { Fact } from '../../../shared/domain/recap/rex.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { comparablePerimeter } from '../../../shared/sheets/recap/figure-perimeter.ts'
import { metricLabel, perimeterLabel, sourceGroupLabel } from '../../../shared/sheets/recap/labels.ts'
import type { RecapContext } from '../../../shared/sheets/recap/recap-context.ts'

/** Where a fact is made or edited. */
export type FactScreen = 'objectives' | 'outreach' | 'participants' | 'relaysTasks' | 'runOfShow' | 'live' | 'results'

/** What stands behind an underlined figure: what it is, what it covers, where it comes from, and where to go. */
export interface FactDetails {
  readonly title: string
  readonly lines: readonly string[]
  /** `null`: it is edited on this very screen. */
  readonly screen: FactScreen | null
  readonly focus: string | null
}

const MOST_SOURCES = 3
/** Counts and dates that only say how to read the figure before them. */
const QUIET = ['n', 'of', 'median', 'asOf', 'rank', 'total', 'asked', 'accountCount']
const SCREENS: Readonly<Record<string, FactScreen>> = {
  campaign: 'objectives', objectives: 'objectives', touches: 'outreach', participants: 'participants', relays: 'relaysTasks',
  tasks: 'relaysTasks', slots: 'runOfShow', trends: 'live', streams: 'results',
}

/** Whether a fact of a sentence is one of its figures, to be underlined. `name` is its placeholder. */
export function isFigure({ value }: Fact, name: string): boolean {
  return (value.kind === 'number' || value.kind === 'minute' || value.kind === 'date') && !QUIET.includes(name)
}

/** What to say of a fact when it is asked for. */
export function factDetails({ name, origin }: Fact, context: RecapContext): FactDetails {
  switch (origin.kind) {
    case 'indicator':
      return indicatorDetails(origin.indicator, context)
    case 'figure':
      return typedDetails(origin.figure, context)
    case 'record':
      return { title: '', lines: [], screen: SCREENS[origin.table] ?? null, focus: origin.id }
    case 'count':
      return { title: '', lines: [], screen: SCREENS[name.split('.')[0] ?? ''] ?? SCREENS[origin.of.split('.')[0] ?? ''] ?? null, focus: null }
  }
}

function indicatorDetails(id: string, { recap, translate, accounts }: RecapContext): FactDetails {
  const note = recap.method.find(({ indicator }) => indicator.id === id)
  const title = metricLabel(id, translate)
  if (note === undefined) return { title, lines: [], screen: 'results', focus: id }
  const { indicator, sources } = note
  const named = sources.slice(0, MOST_SOURCES).map((source) => sourceGroupLabel(source, translate))
  return {
    title,
    lines: [
      translate(note.definition),
      translate('rexScreen.covers', { perimeter: perimeterLabel(indicator.perimeter, accounts, translate) }),
      indicator.of > 0 ? translate('workbook.nOf', { n: indicator.n, of: indicator.of }) : '',
      ...named,
      sources.length > MOST_SOURCES ? translate('rexScreen.moreSources', { count: sources.length - MOST_SOURCES }) : '',
    ].filter((line) => line !== ''),
    screen: 'results',
    focus: id,
  }
}

function typedDetails(id: string, { recap, translate, accounts }: RecapContext): FactDetails {
  const figure = recap.figures.find((row) => row.figure.id === id)?.figure
  if (figure === undefined) return { title: translate('rexScreen.typedByHand'), lines: [], screen: 'results', focus: id }
  const { source } = figure
  return {
    title: metricLabel(figure.metric, translate),
    lines: [
      translate('rexScreen.covers', { perimeter: perimeterLabel(comparablePerimeter(figure.perimeter), accounts, translate) }),
      source.kind === 'typed' && source.typedBy !== ''
        ? translate('workbook.source.typed', { by: source.typedBy, date: formatDate(source.on, translate, 'medium') })
        : translate('rexScreen.typedByHand'),
      figure.note,
    ].filter((line) => line !== ''),
    screen: 'results',
    focus: id,
  }
}
