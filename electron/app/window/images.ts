import type { CallOutput } from '../../../shared/contract/calls.ts'
import { IMAGE_BYTES, IMAGE_MEGABYTES, IMAGE_MEGAPIXELS } from '../../../shared/domain/values/image-limits.ts'
import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { imageFacts, type ImageFacts } from '../../images/image-facts.ts'
import { plainImage } from '../../images/plain-image.ts'
import type { OpenCampaign } from '../ports.ts'

/**
 * Keeps an image under its SHA-256, durably, so that the edit which names it may come after. Only a PNG, a JPEG or a
 * WebP by its bytes, of a size that a window can show. What it was called is not kept, nor what its file says of place,
 * device and people.
 */
export async function keepImage(store: OpenCampaign, bytes: Uint8Array): Promise<Result<CallOutput<'image.keep'>, AppError>> {
  const fit = fitting(bytes)
  if (!fit.ok) return fit
  const plain = plainImage(bytes, fit.value.type)
  if (plain === null) return err(appError('image.notAnImage', {}))
  const kept = await store.keepImage(plain)
  return kept.ok ? ok({ sha256: kept.value }) : kept
}

/** An image as kept, with the type that its bytes say: looked at once more, so that nothing else is ever shown as one. */
export async function readImage(store: OpenCampaign, sha256: string): Promise<Result<CallOutput<'image.read'>, AppError>> {
  const read = await store.readKept('assets', sha256)
  if (!read.ok) return read
  const fit = fitting(read.value)
  // In bytes of its own: what a disk hands out may be a slice of something larger.
  return fit.ok ? ok({ type: fit.value.type, bytes: Uint8Array.from(read.value) }) : fit
}

function fitting(bytes: Uint8Array): Result<ImageFacts, AppError> {
  if (bytes.length > IMAGE_BYTES) {
    return err(appError('image.tooLarge', { found: Math.ceil(bytes.length / 1024 / 1024), limit: IMAGE_MEGABYTES }))
  }
  const facts = imageFacts(bytes)
  if (facts === null) return err(appError('image.notAnImage', {}))
  const { width, height } = facts
  return width * height > IMAGE_MEGAPIXELS * 1_000_000
    ? err(appError('image.tooManyPixels', { width, height, limit: IMAGE_MEGAPIXELS }))
    : ok(facts)
}
