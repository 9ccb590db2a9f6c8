import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { EXAMPLE_CAMPAIGN } from '../../example/content/campaign.ts'
import type { CampaignSummary, Library } from '../ports.ts'
import type { Memory } from './settings.ts'

/** What the example is found again with, and made with where there is none. */
export interface ExampleParts {
  readonly library: Pick<Library, 'list' | 'read'>
  readonly memory: Memory
  readonly build: () => Promise<Result<{ readonly campaign: string }, AppError>>
}

/**
 * "Open the example": the one that is there, whatever she changed in it since; a new one only where there is none or its
 * folder is gone. One that is damaged is answered too: opening it says so and offers its backup.
 */
export function oneExample({ library, memory, build }: ExampleParts): () => Promise<Result<{ readonly campaign: string }, AppError>> {
  return async () => {
    const [remembered, listed] = [await memory.remembered(), await library.list()]
    if (!listed.ok) return listed
    const known = remembered.ok ? remembered.value.settings['example'] : undefined
    if (typeof known === 'string' && (await isThere(library, known))) return ok({ campaign: known })
    const opened = (await copyIn(library, listed.value)) ?? (await build())
    // Where that cannot be kept, the example is still found by its name and day.
    if (opened.ok) await memory.rememberSettings({ example: opened.value.campaign })
    return opened
  }
}

async function isThere(library: Pick<Library, 'read'>, id: string): Promise<boolean> {
  const read = await library.read(id)
  if (read.ok) return true
  const { code, recovery } = read.error
  return code !== 'campaign.notFound' && !(code === 'store.missing' && recovery === undefined)
}

/** An example that was copied here, or made before the app remembered which one it is. */
async function copyIn(library: Pick<Library, 'read'>, listed: readonly CampaignSummary[]): Promise<Result<{ readonly campaign: string }, never> | null> {
  const alike = listed.filter(({ name, day }) => name === EXAMPLE_CAMPAIGN.name && day === EXAMPLE_CAMPAIGN.day)
  for (const { id } of alike) if (await isWhole(library, id)) return ok({ campaign: id })
  return null
}

/** What comes next is written last: without it the example broke off while it was made. */
async function isWhole(library: Pick<Library, 'read'>, id: string): Promise<boolean> {
  const read = await library.read(id)
  return read.ok && read.value.plan.nextSteps.size > 0
}
