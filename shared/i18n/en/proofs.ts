import type { proofsFr } from '../fr/proofs.ts'

/** Images that prove a figure or a rank. */
export const proofsEn = {
  'proof.label': 'Image as proof',
  'proof.hint': 'Paste a screenshot, drop a file or choose one: PNG, JPEG or WebP, {{limit}} MB at most. What the file says of place and device is not kept.',
  'proof.choose': 'Choose an image…',
  'proof.replace': 'Replace…',
  'proof.remove': 'Remove the image',
  'proof.enlarge': 'See it large',
  'proof.of': 'Proof: {{about}}',
  'proof.lost': 'This image is gone or damaged. The figures stay; replace the image or remove it.',
} as const satisfies Record<keyof typeof proofsFr, string>
