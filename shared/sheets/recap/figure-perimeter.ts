import type { FigureComparison } from '../../domain/recap/recap-rows.ts'
import type { Recap } from '../../domain/recap/recap.ts'
import type { Perimeter } from '../../domain/results/figure.ts'
import type { IndicatorPerimeter } from '../../domain/results/indicator.ts'

/** A typed figure's perimeter in the shape of a computed one, so that both are put into words alike. */
export function comparablePerimeter(perimeter: Perimeter): IndicatorPerimeter {
  const none = { accounts: [], streams: [], terms: [], from: null, to: null }
  switch (perimeter.kind) {
    case 'streams':
      return { ...none, kind: 'streams', streams: perimeter.streams }
    case 'accounts':
      return { ...none, kind: 'accounts', accounts: perimeter.accounts, from: perimeter.from, to: perimeter.to }
    case 'term':
      return { ...none, kind: 'terms', terms: [perimeter.term], from: perimeter.from, to: perimeter.to }
    case 'campaign':
      return { ...none, kind: 'campaign' }
  }
}

/** The printed names of all accounts that the recap speaks of, by id. */
export function accountNames(recap: Recap): ReadonlyMap<string, string> {
  const streams = recap.streams.flatMap(({ account }) => (account === null ? [] : [[account.id, account.label] as const]))
  return new Map<string, string>([...streams, ...recap.figures.flatMap(figureAccounts), ...methodAccounts(recap)])
}

function figureAccounts({ figure, accounts }: FigureComparison): readonly (readonly [string, string])[] {
  return figure.perimeter.kind === 'accounts' ? pairs(figure.perimeter.accounts, accounts) : []
}

function methodAccounts(recap: Recap): readonly (readonly [string, string])[] {
  return recap.method.flatMap(({ indicator, accounts }) => pairs(indicator.perimeter.accounts, accounts))
}

/** Ids and names stand in the same order; when their counts differ, nothing is guessed. */
function pairs(ids: readonly string[], names: readonly string[]): readonly (readonly [string, string])[] {
  return ids.length === names.length ? ids.map((id, index) => [id, names[index] ?? id] as const) : []
}
