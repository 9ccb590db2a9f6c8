import { HISTORY, JOURNAL, PLAN, stampOf, type CampaignFile } from './campaign-files.ts'

/** What the name of a backup tells. `reason` is set for one that rotation keeps apart ("import"). */
export interface BackupName {
  readonly name: string
  readonly generation: number
  /** When that generation was saved, as in `20150423T093000Z`. */
  readonly stamp: string
  readonly reason: string | null
  readonly file: CampaignFile
}

const NAME = /^g(\d{1,15})\.(\d{8}T\d{6}Z)(?:\.([a-z0-9-]{1,40}))?\.(plan\.(?:json|history|journal))$/u
const FILES: readonly CampaignFile[] = [PLAN, HISTORY, JOURNAL]

/** The name of a backup: `g12.20150423T093000Z.plan.json`, or `g12.20150423T093000Z.import.plan.json`. */
export function backupName(file: CampaignFile, generation: number, savedAt: string, reason: string | null): string {
  const kept = reason === null ? '' : `.${slugOf(reason)}`
  return `g${generation}.${stampOf(savedAt)}${kept}.${file}`
}

/** Reads the name of a backup; `null` for any other file. */
export function parseBackupName(name: string): BackupName | null {
  const parts = NAME.exec(name)
  const file = FILES.find((known) => known === parts?.[4])
  if (parts === null || file === undefined) return null
  return { name, generation: Number(parts[1]), stamp: parts[2] ?? '', reason: parts[3] ?? null, file }
}

/** Backups of a folder listing, newest generation first. */
export function backupsIn(names: readonly string[]): readonly BackupName[] {
  return names
    .flatMap((name) => parseBackupName(name) ?? [])
    .sort((a, b) => b.generation - a.generation || (a.name < b.name ? 1 : -1))
}

function slugOf(reason: string): string {
  const slug = reason
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40)
  return slug === '' ? 'kept' : slug
}
