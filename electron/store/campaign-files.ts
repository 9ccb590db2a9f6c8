import { randomBytes } from 'node:crypto'
import { appError } from '../../shared/errors/app-error.ts'
import { isIdOf } from '../../shared/lib/id.ts'
import type { Codec } from './document.ts'
import { bodyOfHistory, historyOfBody, type StoredHistory } from './history-document.ts'
import { bodyOfSnapshot, snapshotOfBody, type Snapshot } from './plan-document.ts'
import { StoreFault } from './store-fault.ts'

/** The three files that together are a campaign, and what lies beside them in its folder. */
export const PLAN = 'plan.json'
export const HISTORY = 'plan.history'
export const JOURNAL = 'plan.journal'
export const LOCK = 'plan.lock'
export const BACKUPS = 'backups'
export const IMPORTS = 'imports'
export const ASSETS = 'assets'

export type CampaignFile = typeof PLAN | typeof HISTORY | typeof JOURNAL

export const planCodec: Codec<Snapshot> = { kind: 'plan', toBody: bodyOfSnapshot, fromBody: snapshotOfBody }
export const historyCodec: Codec<StoredHistory> = { kind: 'history', toBody: bodyOfHistory, fromBody: historyOfBody }

const SET_ASIDE = /^plan\.(?:damaged|conflict)-/u

/**
 * The folder name of a campaign: its id without the kind (a colon has no place in a Windows name).
 * Refuses (`campaign.notFound`) what is no campaign id, and with it every `../`.
 */
export function folderOf(id: string): string {
  if (!isIdOf('campaign', id)) throw new StoreFault(appError('campaign.notFound', { id }))
  return id.slice('campaign:'.length)
}

/** Whether a file was moved out of the way because it was damaged, or kept beside another version. */
export function isSetAside(name: string): boolean {
  return SET_ASIDE.test(name)
}

/** A name, never used before, under which a file is kept that must not be used. */
export function asideName(file: CampaignFile, why: 'damaged' | `conflict-${string}`, now: string): string {
  const kind = file.slice('plan.'.length)
  return `plan.${why}-${stampOf(now)}-${randomBytes(3).toString('hex')}.${kind}`
}

/** An instant as part of a file name: `20150423T093000Z`. */
export function stampOf(instant: string): string {
  return instant.replace(/\.\d+/u, '').replace(/[-:]/gu, '')
}
