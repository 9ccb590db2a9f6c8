/** What is at a path: `stamp` changes whenever the file there was replaced or rewritten. */
export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other'
  /** Size in bytes. */
  readonly size: number
  /** Which file it is, whatever its name: device and inode. */
  readonly identity: string
  /** When its content changed last, in nanoseconds, as text. */
  readonly changed: string
}

/** An open file. Each write says where; it may write fewer bytes than asked, as the system may. */
export interface DiskFile {
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>
  readonly truncate: (length: number) => Promise<void>
  /** Waits until the content has reached the disk itself. */
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Every file-system call of the store, so that tests can record and fail each one. All throw as Node does: an error
 * with a `code` such as `ENOSPC`. Files are made 0600 and folders 0700: they hold people's names and phones.
 */
export interface Disk {
  /** `create` refuses (`EEXIST`) what exists; `update` opens what exists for writing. */
  readonly open: (path: string, how: 'create' | 'update') => Promise<DiskFile>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly link: (from: string, to: string) => Promise<void>
  readonly unlink: (path: string) => Promise<void>
  readonly facts: (path: string) => Promise<FileFacts>
  readonly names: (folder: string) => Promise<readonly string[]>
  readonly makeFolder: (folder: string) => Promise<void>
  readonly removeFolder: (folder: string) => Promise<void>
  /** Waits until the names in a folder have reached the disk. */
  readonly syncFolder: (folder: string) => Promise<void>
}

/** Whether a thrown value is the system's refusal of a file operation, and of which kind. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$/u.test(error.code) ? error.code : null
}
