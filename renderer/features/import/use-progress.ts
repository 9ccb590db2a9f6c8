import { useEffect, useState } from 'react'
import { client } from '../../api/bridge.ts'

/** How far the reading or checking of a session's files is, in units of its own; `of` is 0 while nobody knows. */
export interface ImportProgress {
  readonly done: number
  readonly of: number
}

/** @param session the session; or, while files are being opened, the ticket of the first of them */
export function useProgress(session: string): ImportProgress {
  const [progress, setProgress] = useState<ImportProgress>({ done: 0, of: 0 })
  useEffect(() => client.on('import.progress', ({ session: told, done, of }) => {
    if (told === session) setProgress({ done, of })
  }), [session])
  return progress
}

/** From 0 to 1; `null` while nobody knows. */
export const shareOf = ({ done, of }: ImportProgress): number | null => (of === 0 || done === 0 ? null : Math.min(1, done / of))
