import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { indicatorNamed, latestFirst } from '../results/claims.ts'
import type { Figure } from '../results/figure.ts'
import type { IndicatorId, IndicatorUnit, IndicatorValue } from '../results/indicator.ts'
import { accountNames } from './account-names.ts'
import { dateValue, fact, numberValue, sentence, textValue } from './facts.ts'
import type { DraftSentence, Fact } from './rex.ts'
import type { SentenceKey } from './sentence-keys.ts'

type Subject =
  | 'participants' | 'streams' | 'duration' | 'views' | 'viewsMean' | 'likes' | 'comments' | 'shares' | 'mentions'
  | 'followers'

const SUBJECTS: Readonly<Partial<Record<IndicatorId, Subject>>> = {
  'participants.count': 'participants',
  'participants.live': 'participants',
  'streams.count': 'streams',
  'duration.mean': 'duration',
  'views.total': 'views',
  'views.mean': 'viewsMean',
  'likes.total': 'likes',
  'comments.total': 'comments',
  'shares.total': 'shares',
  'mentions.total': 'mentions',
  followers: 'followers',
}

/** Subjects that can belong to accounts, in a sentence that names them. */
const ON_ACCOUNTS = ['views', 'likes', 'comments', 'shares', 'followers'] as const

/**
 * A sentence for each figure typed by hand, with the accounts it covers and its date: of several for the same metric
 * and the same perimeter, the latest. Followers read from a daily series are told here too.
 */
export function typedSentences(plan: Plan, indicators: readonly IndicatorValue[]): readonly DraftSentence[] {
  const followed = indicators.find(({ id, basis }) => id === 'followers' && basis === 'computed')
  const latest = new Map<string, Figure>()
  const told = rowsOf(plan.figures).filter(
    ({ role, metric, asOf }) =>
      role === 'claim' || (role === 'series' && metric === 'followers' && followed !== undefined && asOf === followed.asOf),
  )
  for (const figure of [...told].sort(latestFirst)) {
    const key = JSON.stringify([indicatorNamed(figure.metric) ?? figure.metric, figure.perimeter])
    if (!latest.has(key)) latest.set(key, figure)
  }
  return [...latest.values()].sort((left, right) => (left.id < right.id ? -1 : 1)).map((figure) => typedSentence(plan, figure))
}

function typedSentence(plan: Plan, figure: Figure): DraftSentence {
  const id = indicatorNamed(figure.metric)
  const subject = id === null ? undefined : SUBJECTS[id]
  const of = (name: string, value: Fact['value']): Fact =>
    fact(`${figure.id}.${name}`, value, { kind: 'figure', figure: figure.id })
  const unit: IndicatorUnit | null = subject === 'duration' ? 'seconds' : null
  const params = {
    value: of('value', numberValue(figure.value, unit, figure.approximate)),
    asOf: of('asOf', dateValue(figure.asOf)),
    ...(subject === undefined ? { unit: of('unit', textValue(figure.unit || figure.metric)) } : {}),
  }
  const accounts = figure.perimeter.kind === 'accounts' ? accountNames(plan, figure.perimeter.accounts) : []
  const key = accounts.length === 0 ? null : keyOnAccounts(subject)
  return key === null
    ? sentence(`rex.results.typed.${subject ?? 'other'}`, params, { count: figure.value })
    : sentence(key, { ...params, accounts: of('accounts', { kind: 'texts', texts: accounts }) }, { count: figure.value })
}

function keyOnAccounts(subject: Subject | undefined): SentenceKey | null {
  if (subject === undefined) return 'rex.results.typedOn.other'
  const onAccounts = ON_ACCOUNTS.find((one) => one === subject)
  return onAccounts === undefined ? null : `rex.results.typedOn.${onAccounts}`
}
