/** Trouble between the plan and the disk. Nothing acknowledged is ever lost by one of these. */
export interface StoreErrorParams {
  'store.locked': { readonly owner: string; readonly host: string }
  'store.missing': { readonly file: string }
  'store.damaged': { readonly file: string; readonly reason: string; readonly quarantine: string }
  'store.newer': { readonly file: string; readonly found: number; readonly supported: number }
  'store.changedOutside': { readonly file: string; readonly kept: string }
  'store.diskFull': { readonly file: string }
  'store.readOnly': { readonly file: string }
  'store.ioFailed': { readonly file: string; readonly operation: string; readonly reason: string }
  'store.notAFolder': { readonly folder: string }
}
