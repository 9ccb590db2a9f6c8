import { expect, test } from 'vitest'
import { sentencesFor } from '../../../../shared/i18n/sentence.ts'

interface Params {
  readonly 'door.closed': { readonly door: string }
  readonly 'door.lost': Record<never, never>
}

test('a missing sentence, one too many or a variable that the code does not carry does not compile', () => {
  const sentences = sentencesFor<Params>()
  // @ts-expect-error door.lost has no sentence
  sentences({ 'door.closed': 'door {{door}} is closed' })
  // @ts-expect-error there is no such code
  sentences({ 'door.closed': 'closed', 'door.lost': 'lost', 'door.painted': 'painted' })
  // @ts-expect-error door.closed carries no key
  sentences({ 'door.closed': 'the key {{key}} does not fit', 'door.lost': 'lost' })
  const good = sentences({ 'door.closed': 'door {{door}} is closed', 'door.lost': 'no door' })
  expect(good['door.closed']).toBe('door {{door}} is closed')
})
