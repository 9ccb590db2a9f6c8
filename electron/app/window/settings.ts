import { z } from 'zod'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'

const settingsSchema = z.object({
  language: z.enum(['system', 'fr', 'en']).catch('system'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
})
export type SettingsValue = z.infer<typeof settingsSchema>

/** What she set once for all campaigns, kept with the library. A value that no longer fits falls back to the system's. */
export interface Settings {
  readonly read: () => Promise<SettingsValue>
  readonly change: (changes: { readonly [Name in keyof SettingsValue]?: SettingsValue[Name] | undefined }) => Promise<Result<void, AppError>>
}

/** The part of the library that remembers (electron/store). */
export interface Memory {
  readonly remembered: () => Promise<Result<{ readonly settings: Readonly<Record<string, unknown>> }, AppError>>
  readonly rememberSettings: (settings: Readonly<Record<string, unknown>>) => Promise<Result<void, AppError>>
}

/** Settings over what the library remembers. While it cannot be read, the system's language and theme hold. */
export function settingsOver(memory: Memory): Settings {
  const read = async (): Promise<SettingsValue> => {
    const remembered = await memory.remembered()
    return settingsSchema.parse(remembered.ok ? remembered.value.settings : {})
  }
  return {
    read,
    change: async (changes) => {
      const said = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      if (Object.keys(said).length === 0) return ok(undefined)
      return memory.rememberSettings({ ...(await read()), ...said })
    },
  }
}
