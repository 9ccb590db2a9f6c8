import { foldText } from '../../lib/fold-text.ts'
import { rowsOf } from '../../lib/table.ts'
import { peopleOfStream, tookPlace } from '../day/stream-owners.ts'
import type { Plan } from '../plan/plan.ts'
import type { Participant } from '../roster/participant.ts'
import type { IndicatorId, IndicatorUnit, IndicatorValue } from './indicator.ts'
import { makeIndicator } from './make-indicator.ts'
import { perimeterOf } from './perimeters.ts'
import { meanFields } from './stream-indicators.ts'

/** Everybody in the roster: asked to take part, whatever the answer. */
export function participantsCount(plan: Plan): IndicatorValue {
  const people = rowsOf(plan.participants)
  return ofRoster('participants.count', 'participants', people, people, people.length)
}

/** How many people were in at least one stream that took place. */
export function participantsLive(plan: Plan): IndicatorValue {
  const people = rowsOf(plan.participants)
  const live = peopleInStreams(plan)
  return ofRoster('participants.live', 'participants', people.filter(({ id }) => live.has(id)), people)
}

/** How many of those who said so take part for the first time. `null` while nobody said. */
export function firstTimers(plan: Plan): IndicatorValue {
  const people = rowsOf(plan.participants)
  const said = people.filter(({ firstTime }) => firstTime !== null)
  const value = said.length === 0 ? null : said.filter(({ firstTime }) => firstTime === true).length
  return ofRoster('participants.firstTime', 'participants', said, people, value)
}

/** Confirmed ÷ asked. Asked is everybody beyond "to contact": a refusal was an answer to a question. */
export function mobilisation(plan: Plan): IndicatorValue {
  const people = rowsOf(plan.participants)
  const asked = people.filter(({ status }) => status !== 'toContact')
  const confirmed = asked.filter(({ status }) => status === 'confirmed').length
  const share = asked.length === 0 ? null : confirmed / asked.length
  const indicator = ofRoster('mobilisation.confirmed', 'share', asked, people, share)
  return share === null ? indicator : { ...indicator, numerator: confirmed, denominator: asked.length }
}

/**
 * Teams with somebody who streamed, who is in a planned slot, or who confirmed. n of all teams of the roster; people
 * without a team count for none.
 */
export function teamsRepresented(plan: Plan): IndicatorValue {
  const people = rowsOf(plan.participants).filter(({ team }) => foldText(team) !== '')
  const planned = new Set(
    rowsOf(plan.slots).flatMap((slot) => (slot.state.kind === 'planned' ? slot.participants : [])),
  )
  const live = peopleInStreams(plan)
  const taking = people.filter(({ id, status }) => live.has(id) || planned.has(id) || status === 'confirmed')
  const teams = (of: readonly Participant[]): number => new Set(of.map(({ team }) => foldText(team))).size
  return {
    ...ofRoster('teams.represented', 'teams', taking, people, teams(taking)),
    n: teams(taking),
    of: teams(people),
  }
}

/** The mean answer, 1 to 5, to the return sheet's one question about working together. */
export function cohesion(plan: Plan): IndicatorValue {
  const people = rowsOf(plan.participants)
  const answers = people.flatMap(({ cohesion }) => cohesion ?? [])
  const answered = people.filter(({ cohesion }) => cohesion !== null)
  return { ...ofRoster('cohesion.mean', 'score', answered, people, meanFields(answers).value), ...meanFields(answers) }
}

function ofRoster(
  id: IndicatorId,
  unit: IndicatorUnit,
  used: readonly Participant[],
  people: readonly Participant[],
  value: number | null = used.length,
): IndicatorValue {
  return makeIndicator(id, unit, {
    value,
    perimeter: perimeterOf('roster'),
    n: used.length,
    of: people.length,
    sources: used.map(({ source }) => source),
  })
}

function peopleInStreams(plan: Plan): ReadonlySet<string> {
  return new Set(rowsOf(plan.streams).filter(tookPlace).flatMap((stream) => peopleOfStream(plan, stream)))
}
