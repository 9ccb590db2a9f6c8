import { link, mkdir, open, readdir, readFile, rename, rmdir, stat, unlink } from 'node:fs/promises'
import { systemCode, type Disk, type DiskFile } from './disk.ts'

/** What systems answer that cannot flush a folder (Windows, some network and FAT file systems). */
const FOLDERS_NOT_FLUSHED = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EBADF'])

/** The machine's disk. */
export const realDisk: Disk = {
  open: async (path, how): Promise<DiskFile> => {
    const handle = await open(path, how === 'create' ? 'wx' : 'r+', 0o600)
    return {
      write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
      truncate: (length) => handle.truncate(length),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  read: (path) => readFile(path),
  rename,
  link,
  unlink,
  names: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder, { mode: 0o700 })
  },
  removeFolder: rmdir,
  facts: async (path) => {
    const found = await stat(path, { bigint: true })
    return {
      kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other',
      size: Number(found.size),
      identity: `${String(found.dev)}:${String(found.ino)}`,
      changed: String(found.mtimeNs),
    }
  },
  syncFolder,
}

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = systemCode(error)
    if (code === null || !FOLDERS_NOT_FLUSHED.has(code)) throw error
  }
}
