import { describe, expect, test } from 'vitest'
import { rexView } from '../../../../renderer/features/rex/rex.view.ts'
import { runCommand } from '../../../../shared/domain/commands/run-command.ts'
import type { Command } from '../../../../shared/domain/commands/command.ts'
import type { Plan } from '../../../../shared/domain/plan/plan.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../../shared/lib/table.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { countingIds } from '../../../support/ids.ts'
import { periscopeDay } from '../../../support/periscope-day.ts'

const fr = translator('fr')
const now = '2015-05-04T08:00:00.000Z'
const newId = countingIds('rex')
const view = (plan: Plan) => rexView(plan, now, fr)

function after(plan: Plan, command: Command): Plan {
  const outcome = runCommand(plan, command, { now, newId, typedBy: 'Anne' })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.plan
}

const partOf = (plan: Plan, part: string) => {
  const found = view(plan).parts.find((one) => one.part === part)
  if (found === undefined) throw new Error(part)
  return found
}

describe('the text of a part', () => {
  test('is the draft until she writes, then hers, then the draft again', () => {
    const plan = periscopeDay()
    const draft = partOf(plan, 'results')
    expect(draft.words).toBeNull()
    const written = after(plan, { type: 'recap.editText', part: 'results', text: 'Un beau jour.', basedOn: draft.basedOn })
    expect(partOf(written, 'results')).toMatchObject({ words: 'Un beau jour.', stale: [], draftText: draft.draftText })
    expect(partOf(after(written, { type: 'recap.useDraft', part: 'results' }), 'results').words).toBeNull()
  })

  test('asks to be read again when a figure that it rests on changed, and no more once it was', () => {
    const plan = periscopeDay()
    const written = after(plan, { type: 'recap.editText', part: 'results', text: 'Dix diffusions.', basedOn: partOf(plan, 'results').basedOn })
    const [stream] = rowsOf(written.streams)
    if (stream === undefined) throw new Error('no stream')
    const changed = after(written, { type: 'day.cancelStream', stream: stream.id })
    const stale = partOf(changed, 'results')
    expect(stale.words).toBe('Dix diffusions.')
    expect(stale.stale.length).toBeGreaterThan(0)
    expect(stale.stale[1]?.replace(/\s/gu, ' ')).toBe('Avant : 10. Maintenant : 9 diffusions ont eu lieu.')
    const read = after(changed, { type: 'recap.editText', part: 'results', text: 'Dix diffusions.', basedOn: stale.basedOn })
    expect(partOf(read, 'results').stale).toEqual([])
  })

  test('underlines figures that lead to their origin, and leaves n and dates of readings plain', () => {
    const marked = partOf(periscopeDay(), 'results').draft.flat().flatMap(({ text, details }) => (details === null ? [] : [{ text, details }]))
    expect(marked).toContainEqual({ text: '10', details: { kind: 'origin', ref: { kind: 'indicator', id: 'streams.count' } } })
    expect(marked.every(({ text }) => !text.includes('2015'))).toBe(true)
  })
})

describe('the margin', () => {
  test('shows the refusal as a sentence with both perimeters and no number of its own', () => {
    const refused = partOf(periscopeDay(), 'results').figures.filter(({ isRefused }) => isRefused)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.value).toBe('J’aime par vue\u00A0: non calculé')
    expect(refused[0]?.asOf).toMatch(/J’aime.*1 compte.*Vues.*10 diffusions/u)
  })

  test('puts under every figure what it covers', () => {
    const figures = view(periscopeDay()).parts.flatMap((part) => part.figures)
    expect(figures.length).toBeGreaterThan(4)
    for (const figure of figures) expect(`${figure.perimeter.flat().map(({ text }) => text).join('')}${figure.asOf}`).not.toBe('')
  })

  test('says how the objectives ended, and why one was not measured', () => {
    const [figure] = partOf(periscopeDay(), 'objectives').figures
    expect(figure?.value).toBe('2 objectifs')
    expect(figure?.perimeter).toEqual([[{ text: 'atteint', look: 'good' }, { text: 'non mesuré', look: 'plain' }]])
    expect(figure?.asOf).toContain('aucun indicateur choisi')
  })
})

test('a campaign without anything has four parts, no chart and no figure that says zero', () => {
  const empty = view(aPlan({}))
  expect(empty.parts.map(({ part }) => part)).toEqual(['objectives', 'method', 'results', 'next'])
  expect(empty.chart).toBeNull()
  expect(empty.parts.flatMap(({ figures }) => figures)).toEqual([])
})
