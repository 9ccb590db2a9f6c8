import { expect, test } from 'vitest'
import { campaignSchema } from '../../../../../shared/domain/campaign/campaign.ts'
import { aCampaign } from '../../../../support/builders.ts'

test.each([
  ['2015-04-23', 'Europe/Paris', true],
  ['2016-02-29', 'UTC', true],
  ['2015-02-30', 'Europe/Paris', false],
  ['2015-04-23', 'Europe/Pari', false],
  ['2015-04-23', '', false],
])('a campaign on %s in %s: %s', (day, zone, isValid) => {
  expect(campaignSchema.safeParse(aCampaign({ day, zone })).success).toBe(isValid)
})
