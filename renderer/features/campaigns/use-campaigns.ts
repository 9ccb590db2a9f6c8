import { useCallback, useEffect, useState } from 'react'
import type { CampaignLine } from '../../../shared/contract/answers.ts'
import type { CallInput } from '../../../shared/contract/calls.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import type { Result } from '../../../shared/lib/result.ts'
import { client } from '../../api/bridge.ts'
import { usePlanStore } from '../../api/plan-store.ts'

/** What went wrong, and with which campaign; `null` for the list itself, or where one was being made. */
export interface Trouble {
  readonly campaign: CampaignLine | null
  readonly error: AppError
}

/** What is under way. */
export type Busy =
  | { readonly kind: 'opening' | 'restoring'; readonly id: string }
  | { readonly kind: 'creating' | 'example' }

/** The campaigns of this computer and what can be done with them; `lines` is `null` until they are known. */
export function useCampaigns() {
  const openPlan = usePlanStore((state) => state.open)
  const [lines, setLines] = useState<readonly CampaignLine[] | null>(null)
  const [busy, setBusy] = useState<Busy | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const load = useCallback(async () => {
    const listed = await client.call('campaign.list', {})
    setLines(listed.ok ? listed.value : [])
    if (!listed.ok) setTrouble({ campaign: null, error: listed.error })
  }, [])
  useEffect(() => { void load() }, [load])

  const during = async (what: Busy, campaign: CampaignLine | null, work: () => Promise<Result<unknown, AppError>>): Promise<boolean> => {
    setBusy(what)
    setTrouble(null)
    const done = await work()
    setBusy(null)
    if (!done.ok) setTrouble({ campaign, error: done.error })
    return done.ok
  }
  const open = (campaign: CampaignLine): Promise<boolean> =>
    during({ kind: 'opening', id: campaign.id }, campaign, () => openPlan(campaign.id))
  const openMade = async (made: Promise<Result<CampaignLine, AppError>>): Promise<Result<unknown, AppError>> => {
    const line = await made
    return line.ok ? openPlan(line.value.id) : line
  }
  return {
    lines, busy, trouble, load, open,
    create: (start: CallInput<'campaign.create'>) => during({ kind: 'creating' }, null, () => openMade(client.call('campaign.create', start))),
    example: () => during({ kind: 'example' }, null, () => openMade(client.call('campaign.createExample', {}))),
    /** Puts a backup in the place of the damaged file and opens it. */
    restore: async (campaign: CampaignLine, backup: string) => {
      const call = (): Promise<Result<null, AppError>> => client.call('campaign.restore', { id: campaign.id, backup })
      return (await during({ kind: 'restoring', id: campaign.id }, campaign, call)) && open(campaign)
    },
  }
}
