import { join } from 'node:path'
import type { AfterPackContext, Configuration } from 'electron-builder'
import { burnFuses } from './fuses.ts'

const LINUX_NAME = 'jour-j'

/** What is packed and how. Only the build goes in: it is bundled whole and needs no package beside it. */
export interface Packing {
  /** The folder of the build, which has its own package.json. */
  readonly out: string
  /** Where the packages go. */
  readonly to: string
  readonly electronVersion: string
  /** An unpacked Electron to use instead of downloading one; for trials. */
  readonly electronDist: string | null
}

/** electron-builder's settings for Windows, macOS and Linux. */
export function configurationOf({ out, to, electronVersion, electronDist }: Packing): Configuration {
  return {
    appId: 'org.jour-j.desktop',
    productName: 'Jour J',
    copyright: 'Jour J',
    directories: { app: out, output: to },
    files: ['**/*', '!main/cli.js'],
    asar: true,
    npmRebuild: false,
    electronVersion,
    ...(electronDist === null ? {} : { electronDist }),
    electronLanguages: ['fr', 'en-GB', 'en-US', 'en'],
    afterPack: burn,
    linux: { target: ['AppImage', 'deb'], category: 'Office', executableName: LINUX_NAME, maintainer: 'Jour J', synopsis: 'Plan, run and recap a one-day live campaign' },
    mac: { target: ['dmg', 'zip'], category: 'public.app-category.productivity', hardenedRuntime: true },
    win: { target: ['nsis'] },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true, language: '1036' },
    publish: null,
  }
}

/** Fuses are burnt before anything is signed. */
async function burn({ appOutDir, electronPlatformName, packager }: AfterPackContext): Promise<void> {
  const { productFilename } = packager.appInfo
  const names: Readonly<Record<string, string>> = {
    darwin: `${productFilename}.app`,
    win32: `${productFilename}.exe`,
    linux: LINUX_NAME,
  }
  const name = names[electronPlatformName]
  if (name === undefined) throw new Error(`no fuses for ${electronPlatformName}`)
  await burnFuses(join(appOutDir, name), electronPlatformName)
}
