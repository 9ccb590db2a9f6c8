import type { Plan } from '../plan/plan.ts'
import { indicatorNamed } from '../results/claims.ts'
import { compareControls } from '../results/compare-controls.ts'
import { compareFigures } from '../results/compare-figures.ts'
import type { Figure } from '../results/figure.ts'
import type { IndicatorId } from '../results/indicator.ts'
import { perimeterOfFigure } from '../results/perimeters.ts'
import type { BesideFigure } from './figure-origin.ts'

/** What stands beside an indicator: each figure typed for it and each total of a platform, with the difference. */
export function besideIndicator(plan: Plan, id: IndicatorId, shown: Figure['id'] | null = null): readonly BesideFigure[] {
  const typed = compareFigures(plan)
    .filter(({ figure }) => indicatorNamed(figure.metric) === id && figure.id !== shown)
    .map(({ figure, computed, difference }) => beside('typed', figure, computed?.value ?? null, difference))
  const controls = compareControls(plan)
    .filter(({ figure }) => indicatorNamed(figure.metric) === id)
    .map(({ figure, sum, difference }) => beside('control', figure, sum, difference))
  return [...typed, ...controls]
}

/** What stands beside a figure that was typed, or that a platform gives as its total: what the rows give over the same. */
export function besideFigure(plan: Plan, figure: Figure): readonly BesideFigure[] {
  if (figure.role === 'control') {
    const compared = compareControls(plan).find((one) => one.figure.id === figure.id)
    return compared?.sum == null ? [] : [computed(figure, compared.sum, null, null)]
  }
  const compared = compareFigures(plan).find((one) => one.figure.id === figure.id)?.computed
  return compared?.value == null ? [] : [computed(figure, compared.value, compared.asOf, compared.perimeter)]
}

function computed(figure: Figure, value: number, asOf: BesideFigure['asOf'], perimeter: BesideFigure['perimeter'] | null): BesideFigure {
  return {
    kind: 'computed', figure: null, value, approximate: false, asOf, perimeter: perimeter ?? perimeterOfFigure(figure.perimeter),
    comparedWith: figure.value, difference: value - figure.value, source: null,
  }
}

function beside(kind: 'typed' | 'control', figure: Figure, comparedWith: number | null, difference: number | null): BesideFigure {
  const { value, approximate, asOf, perimeter, source } = figure
  return { kind, figure, value, approximate, asOf, perimeter: perimeterOfFigure(perimeter), comparedWith, difference, source }
}
