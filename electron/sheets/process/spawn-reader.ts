/** Why a reader child is gone. */
export interface ReaderEnd {
  readonly isOutOfMemory: boolean
}

/**
 * A running reader child as its parent sees it: a way to speak, to listen, to look from outside and to kill. One
 * transport is `child_process` (command line), another Electron's `utilityProcess` (desktop). Messages are copied by
 * structured clone, so byte arrays and tables of a plan pass as they are.
 */
export interface ReaderChild {
  readonly send: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once, when the child has ended or could not be started. */
  readonly onEnd: (listener: (end: ReaderEnd) => void) => void
  /** Resident memory in bytes, asked of the system and not of the child; `null` where it cannot be known. */
  readonly residentBytes: () => Promise<number | null>
  /** Ends the child at once; it has nothing to save. */
  readonly kill: () => void
}

/** Starts a reader child, whose entry is `electron/sheets/child.ts`. Must not throw. */
export type SpawnReader = () => ReaderChild
