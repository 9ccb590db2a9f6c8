import { rowsOf } from '../../lib/table.ts'
import { touchesByChannel } from '../outreach/touches-by-channel.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { compareControls } from '../results/compare-controls.ts'
import { compareFigures } from '../results/compare-figures.ts'
import { driftOf } from '../results/drift.ts'
import type { Figure } from '../results/figure.ts'
import { computeIndicators, gatherEvidence } from '../results/indicators.ts'
import { countMentions } from '../results/mentions-summary.ts'
import { EVERYTHING } from '../results/scope.ts'
import { funnelOf } from '../roster/funnel.ts'
import { coverageOf } from '../schedule/coverage.ts'
import { dayEnd } from '../schedule/day-bounds.ts'
import { dateOfInstant } from '../schedule/day-time.ts'
import type { AccountId } from '../values/id-schema.ts'
import type { Instant } from '../values/moment.ts'
import { accountNames } from './account-names.ts'
import { dataRows } from './data-rows.ts'
import { formatRows } from './format-rows.ts'
import { hourRows, outsideDayRows } from './hour-rows.ts'
import { learningRows } from './learning-rows.ts'
import { mentionsRows } from './mentions-rows.ts'
import { methodNotes } from './method-notes.ts'
import { notedRows } from './noted-rows.ts'
import { nameSource } from './name-sources.ts'
import { objectiveRows } from './objective-verdict.ts'
import { participantRows } from './participant-rows.ts'
import type { Recap } from './recap.ts'
import { refusedRatios } from './refused-ratios.ts'
import { relayMinute } from './relay-minute.ts'
import { rexParts } from './rex-parts.ts'
import { seriesRows } from './series-rows.ts'
import { streamRows } from './stream-rows.ts'
import { taskRows } from './task-rows.ts'

/**
 * The recap of a campaign, whole: each sheet of the workbook as data, and the four parts of the REX drafted from them.
 *
 * @param context now: when it is built, which decides what is late
 */
export function buildRecap(plan: Plan, context: { readonly now: Instant }): Recap {
  const campaign = campaignOf(plan)
  const evidence = gatherEvidence(plan)
  const measured = evidence.streams
  const indicators = computeIndicators(plan, evidence)
  const mentions = countMentions(plan, EVERYTHING)
  const today = dateOfInstant(context.now, campaign.zone)
  const facts = {
    indicators,
    refusedRatios: refusedRatios(plan, indicators, measured),
    objectives: objectiveRows(plan, indicators),
    tasks: taskRows(plan, today),
    channels: touchesByChannel(rowsOf(plan.touches), rowsOf(plan.participants)),
    learnings: learningRows(plan, measured),
  }
  const streams = streamRows(plan, measured)
  return {
    campaign,
    builtAt: context.now,
    ...facts,
    rex: rexParts(plan, facts, today),
    figures: compareFigures(plan).map((row) => ({ ...row, accounts: accountNames(plan, accountsOf(row.figure)) })),
    hours: hourRows(plan, measured, mentions.counted),
    outsideDay: outsideDayRows(plan, measured),
    dayEnds: dayEnd(plan),
    formats: formatRows(plan, measured),
    coverage: coverageOf(plan),
    drift: driftOf(plan),
    funnel: funnelOf(rowsOf(plan.participants)),
    relays: rowsOf(plan.relays).map((relay) => ({ relay, minute: relayMinute(campaign, relay) })),
    participants: participantRows(plan, measured),
    streams,
    mentions: mentionsRows(plan, mentions),
    trends: rowsOf(plan.trends).map(({ term, platform, place, rank, from, to, proof, source }) => ({
      term, platform, place, rank, from, to, proof, source: nameSource(plan, source),
    })),
    series: seriesRows(plan),
    noted: notedRows(plan),
    nextSteps: rowsOf(plan.nextSteps).map((step) => ({ step })),
    method: methodNotes(plan, indicators),
    controls: compareControls(plan).map((row) => ({ ...row, source: nameSource(plan, row.figure.source) })),
    leftovers: {
      unassigned: rowsOf(plan.items).filter(({ state }) => state.kind === 'unassigned').length,
      notOurs: rowsOf(plan.items).filter(({ state }) => state.kind === 'notOurs').length,
      unplayedSlots: streams.filter(({ outcome }) => outcome === 'notDone').length,
    },
    data: dataRows(plan, { measured, mentions: mentions.counted }),
  }
}

function accountsOf({ perimeter }: Figure): readonly AccountId[] {
  return perimeter.kind === 'accounts' ? perimeter.accounts : []
}
