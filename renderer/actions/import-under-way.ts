import { create } from 'zustand'

/** Files that are being imported while another screen is shown. */
export interface ImportUnderWay {
  /** The campaign that they are for. */
  readonly campaign: string
  readonly names: readonly string[]
}

/** What is being imported while she is elsewhere; `null`: nothing, or she is there. Told by the import screen. */
export const useImportUnderWay = create<{ readonly underWay: ImportUnderWay | null }>()(() => ({ underWay: null }))
