import { useCallback, useEffect, useState } from 'react'
import { IMAGE_BYTES, IMAGE_MEGABYTES } from '../../shared/domain/values/image-limits.ts'
import { appError } from '../../shared/errors/app-error.ts'
import { client } from '../api/bridge.ts'
import { useSay } from './use-say.ts'

/** A kept image in the window: an address in memory, or that it cannot be had any more. */
export type KeptImage =
  | { readonly kind: 'none' | 'loading' | 'lost' }
  | { readonly kind: 'shown'; readonly url: string }

/** Loads a kept image for display, under an address that only this window knows and only while it is shown. */
export function useImage(sha256: string | null): KeptImage {
  const [loaded, setLoaded] = useState<{ readonly sha256: string; readonly url: string | null } | null>(null)
  useEffect(() => {
    if (sha256 === null) return
    let url: string | null = null
    let isGone = false
    void client.call('image.read', { sha256 }).then((read) => {
      if (isGone) return
      // In bytes of its own, with the type that those bytes say: shown as an image, whatever else they might be.
      url = read.ok ? URL.createObjectURL(new Blob([Uint8Array.from(read.value.bytes)], { type: read.value.type })) : null
      setLoaded({ sha256, url })
    })
    return () => {
      isGone = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [sha256])
  if (sha256 === null) return { kind: 'none' }
  if (loaded?.sha256 !== sha256) return { kind: 'loading' }
  return loaded.url === null ? { kind: 'lost' } : { kind: 'shown', url: loaded.url }
}

/** Keeps an image on disk and answers its SHA-256; says why where it cannot be one, and answers `null`. */
export function useKeepImage(): (image: Blob) => Promise<string | null> {
  const { failed } = useSay()
  return useCallback(async (image) => {
    if (image.size > IMAGE_BYTES) {
      failed(appError('image.tooLarge', { found: Math.ceil(image.size / 1024 / 1024), limit: IMAGE_MEGABYTES }))
      return null
    }
    const kept = await client.call('image.keep', { bytes: new Uint8Array(await image.arrayBuffer()) })
    if (kept.ok) return kept.value.sha256
    failed(kept.error)
    return null
  }, [failed])
}
