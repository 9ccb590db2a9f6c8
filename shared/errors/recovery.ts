/** What the user can do next, as a closed list: each has its sentence, and its button in the window. */
export type Recovery =
  | { readonly kind: 'restoreBackup'; readonly backup: string }
  | { readonly kind: 'closeInExcel' }
  | { readonly kind: 'saveCopyElsewhere' }
  | { readonly kind: 'openReadOnly' }
  | { readonly kind: 'removePassword' }
  | { readonly kind: 'chooseOption'; readonly option: string }
  | { readonly kind: 'retry' }
