import { describe, expect, test } from 'vitest'
import { campaignOf } from '../../../../../shared/domain/plan/campaign-of.ts'
import { postsOf, repeatedVoices, voicesOf } from '../../../../../shared/domain/results/mention-voices.ts'
import { wordsOf } from '../../../../../shared/domain/results/mention-words.ts'
import { aMention } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'

const campaign = campaignOf(aPlan({}))
const at = (local: string) => ({ kind: 'local', local, zone: null }) as const

describe('the words of a post', () => {
  test.each([
    'RT @station : Bravo à tous !', 'rt @station: bravo à tous !', 'RT @paul: RT @station: Bravo à tous !', '“@station: Bravo à tous !”',
    '« @station : Bravo à tous ! »', 'Bravo à tous ! via @station', 'Bravo à tous ! (via @station)', 'RT @station : Bravo à tous ! https://t.co/x1y2',
  ])('%s: somebody else’s, said again', (text) => {
    expect(wordsOf(text)).toEqual({ key: wordsOf('Bravo à tous !').key, isMarked: true })
  })

  test.each(['Bravo à tous !', 'Bravo  à tous ! https://t.co/q', 'BRAVO À TOUS !'])('%s: one’s own', (text) => {
    expect(wordsOf(text)).toEqual({ key: 'bravo a tous !', isMarked: false })
  })

  test.each(['', 'https://t.co/abc', '  '])('none in %j', (text) => {
    expect(wordsOf(text)).toEqual({ key: '', isMarked: false })
  })
})

describe('a voice', () => {
  test('is what different posts say in the same words: the earliest of them is its own, the others carry it on', () => {
    const [late, first, marked, other] = [
      aMention({ author: '@b', text: 'Bravo !', at: at('2015-04-23T12:00') }), aMention({ author: '@a', text: 'Bravo !', at: at('2015-04-23T11:00') }),
      aMention({ author: '@c', text: 'RT @a : Bravo !', at: at('2015-04-23T09:00') }), aMention({ text: 'Vu !' }),
    ]
    const voices = voicesOf(campaign, [late!, first!, marked!, other!])
    expect(voices).toEqual([{ text: 'Bravo !', own: first, relayed: [marked, late] }, { text: 'Vu !', own: other, relayed: [] }])
    expect(repeatedVoices(voices).map(postsOf)).toEqual([[first, marked, late]])
  })

  test('is nobody’s own when every post says that the words are another’s', () => {
    const one = aMention({ text: 'RT @ailleurs : Bravo !' })
    expect(voicesOf(campaign, [one])).toEqual([{ text: 'RT @ailleurs : Bravo !', own: null, relayed: [one] }])
  })

  test('of posts without words is each its own', () => {
    expect(voicesOf(campaign, [aMention({ text: '' }), aMention({ text: '' })])).toHaveLength(2)
  })
})
