import { expect, test } from 'vitest'
import { endCommands, type TypedEnd } from '../../../../renderer/features/live/figures.view.ts'

const [first, second] = ['1'.repeat(64), '2'.repeat(64)]
const shown = { id: 'observation:1', proof: first } as const
const nothing: TypedEnd = { stream: 'stream:1', end: null, metrics: null, asOf: '2015-04-23', proof: null, shown: null }
const typed = (fields: object) => ({
  type: 'results.type', of: { kind: 'stream', stream: 'stream:1' }, asOf: '2015-04-23', approximate: false, link: '', ...fields,
})
const set = (proof: string | null) => ({ type: 'results.setProof', observation: 'observation:1', proof })

test.each([
  ['nothing', {}, []],
  ['an image left as it was', { proof: first, shown }, []],
  ['figures without an image', { metrics: { views: 3 } }, [typed({ metrics: { views: 3 }, proof: null })]],
  ['an image alone', { proof: first }, [typed({ metrics: {}, proof: first })]],
  ['figures with their image', { metrics: { views: 3 }, proof: second }, [typed({ metrics: { views: 3 }, proof: second })]],
  ['new figures beside the image of earlier ones', { metrics: { views: 3 }, proof: first, shown }, [typed({ metrics: { views: 3 }, proof: null })]],
  ['new figures with a new image', { metrics: { views: 3 }, proof: second, shown }, [typed({ metrics: { views: 3 }, proof: second })]],
  ['another image for the same figures', { proof: second, shown }, [set(second)]],
  ['the image removed', { shown }, [set(null)]],
  ['the image removed and new figures', { metrics: { views: 3 }, shown }, [set(null), typed({ metrics: { views: 3 }, proof: null })]],
  ['a corrected end with an image', { end: '2015-04-23T10:00:00Z', proof: second }, [
    { type: 'day.endStream', stream: 'stream:1', at: '2015-04-23T10:00:00Z', metrics: null, proof: second },
  ]],
])('%s', (_what, fields, commands) => {
  expect(endCommands({ ...nothing, ...fields })).toEqual(commands)
})
