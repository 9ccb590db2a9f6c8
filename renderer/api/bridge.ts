import { createClient, type Bridge, type Client } from '../../shared/contract/client.ts'

declare global {
  interface Window {
    /** Put there by the preload: calls and events of the contract, and nothing else. */
    readonly jourJ: Bridge
  }
}

/** The calls of the contract, over the preload's bridge. */
export const client: Client = createClient({
  call: (name, input) => window.jourJ.call(name, input),
  listen: (listener) => window.jourJ.listen(listener),
})
