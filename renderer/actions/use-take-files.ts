import { useCallback } from 'react'
import { client } from '../api/bridge.ts'
import { useGo } from './route.ts'
import { useSay } from './use-say.ts'

/** Gives files that were dropped or pasted to the machine's side and goes to the import with them. */
export function useTakeFiles(): (files: readonly File[]) => Promise<void> {
  const go = useGo()
  const { failed } = useSay()
  return useCallback(async (files) => {
    const taken = await Promise.all(files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })))
    const chosen = await client.call('import.take', { files: taken })
    if (chosen.ok) go({ screen: 'import', files: chosen.value.files })
    else failed(chosen.error)
  }, [go, failed])
}

/** Opens the machine's own dialog and goes to the import with what was chosen there. */
export function useChooseFiles(): () => Promise<void> {
  const go = useGo()
  const { failed } = useSay()
  return useCallback(async () => {
    const chosen = await client.call('import.choose', {})
    if (!chosen.ok) failed(chosen.error)
    else if (chosen.value.files.length > 0) go({ screen: 'import', files: chosen.value.files })
  }, [go, failed])
}
