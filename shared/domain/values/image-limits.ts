/** How large an image may be, in megabytes: any screenshot, and a photograph of a screen. */
export const IMAGE_MEGABYTES = 12
export const IMAGE_BYTES = IMAGE_MEGABYTES * 1024 * 1024
/** How many millions of pixels are ever decoded: a few bytes can claim to be a picture as large as a town. */
export const IMAGE_MEGAPIXELS = 64
