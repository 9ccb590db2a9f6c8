import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import { printAccount } from '../../shared/domain/campaign/print-account.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { buildRecap } from '../../shared/domain/recap/build-recap.ts'
import type { NamedSource, StreamRow } from '../../shared/domain/recap/recap-rows.ts'
import type { Figure, Perimeter } from '../../shared/domain/results/figure.ts'
import type { IndicatorPerimeter, IndicatorValue, Refusal } from '../../shared/domain/results/indicator.ts'
import { coverageOf } from '../../shared/domain/schedule/coverage.ts'
import { findConflicts } from '../../shared/domain/schedule/find-conflicts.ts'
import { instantOfDayMinute, firstInstant } from '../../shared/domain/schedule/day-time.ts'
import { clockOfMinute } from '../../shared/lib/clock-text.ts'
import { rowOf, rowsOf } from '../../shared/lib/table.ts'

/**
 * A campaign as `jour-j show` prints it (command-line.md): stable field names, every number with its perimeter, date,
 * source and n. Accounts are printed as `instagram:@musee`.
 *
 * @param now when the figures are looked at, ISO 8601 in UTC
 */
export function showCampaign(plan: Plan, now: string): object {
  const campaign = campaignOf(plan)
  const recap = buildRecap(plan, { now })
  const { id, name, day, zone, hashtags } = campaign
  const coverage = coverageOf(plan)
  return {
    campaign: { id, name, day, zone, hashtags },
    participants: rowsOf(plan.participants).map(
      ({ id, givenName, familyName, role, team, email, phone, device, status }) =>
        ({ id, givenName, familyName, role, team, email, phone, device, status })),
    slots: rowsOf(plan.slots).map((slot) => ({
      id: slot.id,
      title: slot.title,
      start: slot.startMinute === null ? null : clockOfMinute(slot.startMinute),
      durationSeconds: slot.durationSeconds,
      participants: slot.participants,
      account: accountText(plan, slot.account),
      format: slot.format,
    })),
    conflicts: findConflicts(plan).map(({ kind, slots }) => ({ kind, slots })),
    coverage: {
      from: clockOfMinute(coverage.from),
      to: clockOfMinute(coverage.to),
      coveredMinutes: coverage.coveredMinutes,
      longestGapMinutes: coverage.longestGapMinutes,
      startsPerQuarter: coverage.startsPerQuarter,
    },
    streams: recap.streams.filter((row) => row.stream !== null).map((row) => streamOf(plan, row)),
    unassigned: recap.leftovers.unassigned,
    notOurs: recap.leftovers.notOurs,
    unplayedSlots: recap.streams.filter((row) => row.outcome === 'notDone').map((row) => row.slot),
    figures: rowsOf(plan.figures).map((figure) => figureOf(plan, figure)),
    indicators: recap.indicators.map((indicator) => indicatorOf(plan, indicator)),
  }
}

function streamOf(plan: Plan, row: StreamRow): object {
  const stream = rowOf(plan.streams, row.stream ?? '')
  const [source] = row.sources
  return {
    id: row.stream,
    slot: row.slot,
    participant: row.participants[0]?.id ?? null,
    participants: row.participants.map((person) => person.id),
    account: row.account === null ? null : accountText(plan, row.account.id),
    startedAt: startedAt(plan, row) ?? null,
    durationSeconds: row.actualSeconds,
    views: row.figures.views?.value ?? null,
    likes: row.figures.likes?.value ?? null,
    comments: row.figures.comments?.value ?? null,
    shares: row.figures.shares?.value ?? null,
    link: row.link === '' ? null : row.link,
    status: stream?.status ?? null,
    source: source === undefined ? null : sourceText(source),
  }
}

function startedAt(plan: Plan, row: StreamRow): string | null {
  return row.actualMinute === null ? null : firstInstant(instantOfDayMinute(campaignOf(plan), row.actualMinute))
}

function figureOf(plan: Plan, figure: Figure): object {
  const { metric, value, approximate, unit, asOf, role, note } = figure
  return { metric, value, approximate, unit, role, perimeter: perimeterText(plan, figure.perimeter), asOf, note, source: sourceOf(plan, figure) }
}

function indicatorOf(plan: Plan, indicator: IndicatorValue): object {
  const { id, value, median, approximate, unit, asOf, n, of, basis, refused } = indicator
  const accounts = indicator.perimeter.accounts.map((account) => accountText(plan, account))
  const perimeter = { kind: indicator.perimeter.kind, accounts, streams: indicator.perimeter.streams.length }
  return { id, value, approximate, unit, median, perimeter, asOf, n, of, basis, refused: refused === null ? null : refusalText(plan, refused) }
}

/** In English whatever the interface's language: scripts read it. The workbook and the window say it in hers. */
function refusalText(plan: Plan, { above, below }: Refusal): string {
  return `perimeters differ: ${above.metric} covers ${covered(plan, above.perimeter)}; ${below.metric} covers ${covered(plan, below.perimeter)}`
}

function covered(plan: Plan, perimeter: IndicatorPerimeter): string {
  const accounts = perimeter.accounts.map((account) => accountText(plan, account)).join(', ')
  const parts = [
    perimeter.streams.length === 0 ? '' : `${String(perimeter.streams.length)} streams`,
    accounts === '' ? '' : `${String(perimeter.accounts.length)} account(s) ${accounts}`,
    perimeter.terms.join(', '),
  ]
  return parts.filter((part) => part !== '').join(' of ')
}

function perimeterText(plan: Plan, perimeter: Perimeter): object {
  if (perimeter.kind === 'accounts') {
    return { accounts: perimeter.accounts.map((id) => accountText(plan, id)), from: perimeter.from, to: perimeter.to }
  }
  if (perimeter.kind === 'streams') return { streams: perimeter.streams }
  return perimeter.kind === 'term' ? { term: perimeter.term } : { campaign: campaignOf(plan).id }
}

function sourceOf(plan: Plan, figure: Figure): object {
  const { source } = figure
  if (source.kind === 'typed') return { typedBy: source.typedBy, on: source.on }
  return { file: rowOf(plan.imports, source.import)?.file ?? null, sheet: source.sheet, row: source.row }
}

function sourceText(source: NamedSource): object {
  return source.kind === 'file'
    ? { file: source.file, sheet: source.sheet, row: source.row }
    : { typedBy: source.typedBy, on: source.on }
}

function accountText(plan: Plan, id: string | null): string | null {
  const account = id === null ? undefined : rowOf(plan.accounts, id)
  return account === undefined ? null : printAccount(account)
}
