import { describe, expect, test } from 'vitest'
import { figureFields, metricChoices, OTHER_METRIC, typedFigureOf } from '../../../../renderer/features/results/typed-figure.view.ts'
import { isStartReadable, typedCommand, type TypedResult } from '../../../../renderer/features/results/typed-result.view.ts'
import { commandSchema } from '../../../../shared/contract/command-schema.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aCampaign, aFigure, anAccount, aSlot, aStream } from '../../../support/builders.ts'

const campaign = aCampaign()
const slot = aSlot()
const stream = aStream()
const blank: TypedResult = {
  values: { views: null, likes: null, comments: null, shares: null }, asOf: '2015-04-24', approximate: false, link: '', start: '',
}

describe('a result typed by hand', () => {
  test('gives only the figures that were typed: what is blank is unknown, not zero', () => {
    const command = typedCommand({ ...blank, values: { ...blank.values, views: 120, likes: 0 } }, { stream: stream.id, slot: null }, campaign)
    expect(command).toEqual({
      type: 'results.type', of: { kind: 'stream', stream: stream.id }, metrics: { views: 120, likes: 0 }, asOf: '2015-04-24', approximate: false, link: '',
    })
    expect(commandSchema.safeParse(command).success).toBe(true)
  })

  test('of a slot says when it began, on the campaign’s own clock', () => {
    const command = typedCommand({ ...blank, start: '9h30' }, { stream: null, slot: slot.id }, campaign)
    expect(command).toMatchObject({ of: { kind: 'slot', slot: slot.id, startedAt: '2015-04-23T07:30:00Z' }, metrics: {} })
    expect(commandSchema.safeParse(command).success).toBe(true)
  })

  test('is no command while nothing is said, without a date, or with a time that cannot be read', () => {
    const of = { stream: stream.id, slot: null }
    expect(typedCommand(blank, of, campaign)).toBeNull()
    expect(typedCommand({ ...blank, link: 'https://example.org', asOf: null }, of, campaign)).toBeNull()
    expect(typedCommand({ ...blank, start: 'bientôt' }, { stream: null, slot: slot.id }, campaign)).toBeNull()
    expect([isStartReadable(''), isStartReadable('midi'), isStartReadable('bientôt')]).toEqual([true, true, false])
  })
})

describe('a figure typed by hand', () => {
  const station = anAccount()
  const plan = aPlan({ campaign, accounts: [station] })

  test('edited without a change is the same figure', () => {
    const figures = [
      aFigure({ perimeter: { kind: 'accounts', accounts: [station.id], from: '2015-04-23', to: null }, note: 'presse' }),
      aFigure({ metric: 'applaudissements', unit: 'fois', perimeter: { kind: 'term', term: '#x', from: null, to: '2015-04-24' } }),
      aFigure({ metric: 'reach', unit: '', perimeter: { kind: 'streams', streams: [stream.id] } }),
      aFigure({ metric: 'views.mean', unit: 'views', value: 100, approximate: true }),
    ]
    for (const figure of figures) {
      const fields = figureFields(typedFigureOf(figure, plan, null), plan, figure)
      expect({ ...figure, ...fields }).toEqual(figure)
      expect(fields).not.toBeNull()
    }
  })

  test('needs a name, a value, a date and what it covers', () => {
    const whole = { ...typedFigureOf(null, plan, '2015-05-04'), metric: 'likes.total', value: 27_000 }
    expect(figureFields(whole, plan, null)).toMatchObject({ metric: 'likes.total', value: 27_000, unit: 'likes', perimeter: { kind: 'campaign' } })
    const lacking = [{ metric: null }, { value: null }, { asOf: null }, { perimeter: 'accounts' }, { perimeter: 'term', term: ' ' }, { metric: OTHER_METRIC }] as const
    for (const one of lacking) expect(figureFields({ ...whole, ...one }, plan, null)).toBeNull()
  })

  test('can be of any indicator, and of something that has no name here', () => {
    const values = metricChoices(translator('fr')).map(({ value }) => value)
    expect(values).toContain('views.mean')
    expect(values.at(-1)).toBe(OTHER_METRIC)
    expect(new Set(values).size).toBe(values.length)
  })
})
