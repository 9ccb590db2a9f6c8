/** Trouble with an image that is given as proof. */
export interface ImageErrorParams {
  'image.notAnImage': Record<never, never>
  /** Both in megabytes. */
  'image.tooLarge': { readonly found: number; readonly limit: number }
  /** `limit`: how many millions of pixels an image may have. */
  'image.tooManyPixels': { readonly width: number; readonly height: number; readonly limit: number }
}
