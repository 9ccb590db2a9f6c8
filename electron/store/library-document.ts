import { z } from 'zod'
import { campaignSchema } from '../../shared/domain/campaign/campaign.ts'
import type { CampaignSummary } from '../app/ports.ts'
import type { Codec } from './document.ts'

/**
 * What is kept beside the campaigns: their list as last known (each campaign's own folder is the truth), the settings,
 * and the mappings remembered for files of the same form.
 */
export interface LibraryDocument {
  readonly campaigns: readonly CampaignSummary[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly mappings: Readonly<Record<string, unknown>>
}

export const emptyLibrary: LibraryDocument = { campaigns: [], settings: {}, mappings: {} }

const { id, name, day } = campaignSchema.unwrap().shape
const summarySchema = z.strictObject({ id, name, day })
const bodySchema = z.strictObject({
  kind: z.literal('library'),
  campaigns: z.array(summarySchema),
  settings: z.record(z.string(), z.json()),
  mappings: z.record(z.string(), z.json()),
})

export const libraryCodec: Codec<LibraryDocument> = {
  kind: 'library',
  toBody: (library) => ({ kind: 'library', ...library }),
  fromBody: (body) => {
    const parsed = bodySchema.safeParse(body)
    if (!parsed.success) return null
    const { campaigns, settings, mappings } = parsed.data
    return { campaigns, settings, mappings }
  },
}

/** The list with this campaign in it as it is now. */
export function withSummary(library: LibraryDocument, summary: CampaignSummary): LibraryDocument {
  const others = library.campaigns.filter((campaign) => campaign.id !== summary.id)
  return { ...library, campaigns: [...others, summary] }
}
