import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

type FuseName = keyof typeof FuseV1Options

/**
 * The switches burnt into the shipped executable (Electron's security checklist, item 19). Off: running as plain Node,
 * `NODE_OPTIONS`, `--inspect`, a private start-up snapshot, privileges of `file://`. On: encrypted cookies, starting from
 * the checked archive only.
 */
const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
} as const satisfies Record<FuseName, boolean>

/** The fuses as they must be. Electron checks the archive's integrity on macOS and Windows only. */
export function wantedFuses(platform: string): Readonly<Record<FuseName, boolean>> {
  return { ...FUSES, EnableEmbeddedAsarIntegrityValidation: platform !== 'linux' }
}

/**
 * Sets every fuse that this executable has; one that is newer than we know is an error, so that none is left to chance.
 *
 * @returns the fuses as read back from the executable
 */
export async function burnFuses(executable: string, platform: string): Promise<Readonly<Partial<Record<FuseName, boolean>>>> {
  const has = Object.keys(await readFuses(executable)) as readonly FuseName[]
  const wanted = wantedFuses(platform)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    // An application changed after signing does not start on Apple processors.
    resetAdHocDarwinSignature: platform === 'darwin',
    ...Object.fromEntries(has.map((name) => [FuseV1Options[name], wanted[name]])),
  })
  return readFuses(executable)
}

/** The fuses of an executable by name; those that its Electron does not have yet are left out. */
export async function readFuses(executable: string): Promise<Readonly<Partial<Record<FuseName, boolean>>>> {
  const wire = Object.entries(await getCurrentFuseWire(executable)).filter(([key]) => key !== 'version')
  const known = wire.filter(([, state]) => state === FuseState.ENABLE || state === FuseState.DISABLE)
  const unnamed = known.filter(([index]) => FuseV1Options[Number(index)] === undefined)
  if (unnamed.length > 0) throw new Error(`fuses that have no name here: ${unnamed.map(([index]) => index).join(', ')}`)
  const fuses: Partial<Record<FuseName, boolean>> = {}
  // Just checked: each index has its name.
  for (const [index, state] of known) fuses[FuseV1Options[Number(index)] as FuseName] = state === FuseState.ENABLE
  return fuses
}
