import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { Fact } from '../../../shared/domain/recap/rex.ts'
import type { RecapContext } from '../../../shared/sheets/recap/recap-context.ts'

/** Where a fact is made or edited. */
export type FactScreen = 'objectives' | 'outreach' | 'participants' | 'relaysTasks' | 'runOfShow' | 'results'

/** Where an underlined figure leads: to its origin, or to the record that it was taken from. */
export type FactDetails =
  | { readonly kind: 'origin'; readonly ref: FigureRef }
  | { readonly kind: 'record'; readonly screen: FactScreen; readonly focus: string | null }

/** Counts and dates that only say how to read the figure before them. */
const QUIET = ['n', 'of', 'median', 'asOf', 'rank', 'total', 'asked', 'accountCount']
const SCREENS: Readonly<Record<string, FactScreen>> = {
  campaign: 'objectives', objectives: 'objectives', touches: 'outreach', participants: 'participants', relays: 'relaysTasks',
  tasks: 'relaysTasks', slots: 'runOfShow', streams: 'results',
}

/** Whether a fact of a sentence is one of its figures, to be underlined. `name` is its placeholder. */
export function isFigure({ value }: Fact, name: string): boolean {
  return (value.kind === 'number' || value.kind === 'minute' || value.kind === 'date') && !QUIET.includes(name)
}

/** Where a fact leads when it is clicked; `null` when it is edited on this very screen. */
export function factDetails({ name, origin }: Fact, { recap }: RecapContext): FactDetails | null {
  switch (origin.kind) {
    case 'indicator':
      return { kind: 'origin', ref: { kind: 'indicator', id: origin.indicator } }
    case 'figure': {
      const figure = recap.figures.find((row) => row.figure.id === origin.figure)?.figure
      return figure === undefined ? leadTo('results', origin.figure) : { kind: 'origin', ref: { kind: 'figure', id: figure.id } }
    }
    case 'record':
      // The hours of a trend are the rows of an indicator.
      if (origin.table === 'trends') return { kind: 'origin', ref: { kind: 'indicator', id: 'trend.minutes' } }
      return leadTo(SCREENS[origin.table], origin.id)
    case 'count':
      return leadTo(SCREENS[name.split('.')[0] ?? ''] ?? SCREENS[origin.of.split('.')[0] ?? ''], null)
  }
}

function leadTo(screen: FactScreen | undefined, focus: string | null): FactDetails | null {
  return screen === undefined ? null : { kind: 'record', screen, focus }
}
