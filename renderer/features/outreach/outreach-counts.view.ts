import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { CountWords } from '../../ui/figure-line.tsx'

/** Outreach in a line: `38 touches logged · 25 people reached`. */
export function outreachCounts(plan: Plan, translate: Translate): readonly CountWords<FigureRef>[] {
  const touches = rowsOf(plan.touches)
  const reached = new Set(touches.flatMap((touch) => touch.participants)).size
  return [
    { ref: { kind: 'count', of: 'touches' }, count: touches.length, text: translate('outreach.touches', { count: touches.length }) },
    { ref: { kind: 'count', of: 'peopleReached' }, count: reached, text: translate('outreach.reached', { count: reached }) },
  ]
}
