import { explainLink } from '../../../shared/domain/intake/explain-link.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { PlatformItem } from '../../../shared/domain/results/platform-item.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { linkWords } from './link-words.ts'
import { choiceLabel, reasonOf } from './link-suggestions.view.ts'

/** Why a post is tied to its stream, in words. */
export interface LinkReasons {
  /** How it was tied and how surely: "same account and time, 94 %". */
  readonly how: string
  /** What speaks for it: "3 min apart · same account"; may be empty. */
  readonly facts: string
  /** The next best: "Could also be 10:14 · The roof"; empty where nothing else is near. */
  readonly runnerUp: string
}

/** Why a post is tied to its stream and what else it could be; all empty for one that is not tied. */
export function linkReasons(plan: Plan, item: PlatformItem, rows: readonly StreamRow[], translate: Translate): LinkReasons {
  const explained = explainLink(plan, item)
  const next = explained?.runnerUp ?? null
  const row = next === null ? undefined : rows.find(({ stream, slot }) => (next.to.kind === 'stream' ? stream === next.to.stream : stream === null && slot === next.to.slot))
  return {
    how: linkWords(item, translate),
    facts: explained === null ? '' : [...new Set(explained.facts.map((fact) => reasonOf(fact, translate)))].join(' · '),
    runnerUp: row === undefined ? '' : translate('resultsScreen.link.alsoFits', { label: choiceLabel(row, translate) }),
  }
}
