import { printItemAccount } from '../../../shared/domain/plan/account-text.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { nameSource } from '../../../shared/domain/recap/name-sources.ts'
import { latestReadings } from '../../../shared/domain/results/latest-observation.ts'
import type { PlatformItem } from '../../../shared/domain/results/platform-item.ts'
import type { ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { metricLabel, momentLabel, platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { sourceWords } from './source-words.ts'

/** A post that no stream has, or that is not ours, ready to display. */
export interface ItemLine {
  readonly item: PlatformItem
  readonly account: string
  readonly when: string
  readonly text: string
  readonly figures: string
  readonly source: string
  /** Whose account it is on, when it is a participant's. */
  readonly owner: ParticipantId | null
}

const LONGEST_TEXT = 160

/** The posts in a state, by account and time. */
export function itemLines(plan: Plan, state: 'unassigned' | 'notOurs', translate: Translate): readonly ItemLine[] {
  const items = rowsOf(plan.items).filter((item) => item.state.kind === state)
  if (items.length === 0) return []
  const observations = Map.groupBy(rowsOf(plan.observations), ({ of }) => (of.kind === 'item' ? of.item : of.stream))
  return items
    .map((item) => itemLine(plan, item, latestReadings(observations.get(item.id) ?? []), translate))
    .sort((left, right) => (left.account === right.account ? 0 : left.account < right.account ? -1 : 1))
}

/** One post, in whatever state it is. */
export function lineOfItem(plan: Plan, item: PlatformItem, translate: Translate): ItemLine {
  return itemLine(plan, item, latestReadings(rowsOf(plan.observations).filter(({ of }) => of.kind === 'item' && of.item === item.id)), translate)
}

function itemLine(plan: Plan, item: PlatformItem, latest: ReturnType<typeof latestReadings>, translate: Translate): ItemLine {
  const account = item.account === null ? undefined : rowOf(plan.accounts, item.account)
  const text = [item.title, item.text].find((one) => one.trim() !== '') ?? item.permalink
  const figures = (['views', 'likes', 'comments', 'shares'] as const).flatMap((metric) => {
    const reading = latest[metric]
    return reading === undefined ? [] : [`${metricLabel(metric, translate)} ${formatNumber(reading.value, translate, reading.from)}`]
  })
  return {
    item,
    account: printItemAccount(plan, item) || platformLabel(item.platform, translate),
    when: item.publishedAt === null ? '' : momentLabel(item.publishedAt, campaignOf(plan).zone, translate),
    text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).toWellFormed()}…` : text,
    figures: figures.join(' · '),
    source: sourceWords(nameSource(plan, item.source), translate),
    owner: account?.owner.kind === 'participant' ? account.owner.participant : null,
  }
}
