import { createStore, type StoreApi } from 'zustand'
import type { SessionOpened } from '../../../shared/contract/answers.ts'
import type { Client } from '../../../shared/contract/client.ts'
import { choicesOf, firstDraft } from './import-draft.ts'
import type { Checking, ImportFlow, Ticket, WaitingLot } from './import-stage.ts'
import { latestOnly } from './latest-only.ts'
import { lotsOf, type Lot } from './lots.view.ts'

/**
 * One import from the first file to the last lot, over the calls of the contract. An answer that comes after she left
 * or began anew changes nothing; a session that nobody waits for any more is closed.
 */
export function createImportFlow(client: Pick<Client, 'call'>): StoreApi<ImportFlow> {
  return createStore<ImportFlow>()((set, get) => {
    let turn = 0
    /** The files that are being opened. */
    let held: readonly Ticket[] = []
    /** The files of the lot at hand, and every ticket that was ever taken. */
    let current: readonly Ticket[] = []
    const taken = new Set<string>()

    const checking = (): Checking | null => {
      const { stage } = get()
      return stage.kind === 'check' ? stage : null
    }
    const patch = (session: string, changes: Partial<Omit<Checking, 'kind' | 'session'>>): void => {
      const stage = checking()
      if (stage?.session === session) set({ stage: { ...stage, ...changes } })
    }
    const check = latestOnly(async (session: string) => {
      const stage = checking()
      const choices = stage?.session === session ? choicesOf(stage.draft, session) : null
      if (choices === null) return
      patch(session, { work: 'checking' })
      const answer = await client.call('import.check', choices)
      if (answer.ok) patch(session, { check: answer.value, error: null, work: null })
      else patch(session, { check: null, error: answer.error, work: null })
    })
    const release = (): void => {
      turn += 1
      const stage = checking()
      const name = stage?.session ?? (get().stage.kind === 'opening' ? held[0]?.ticket : undefined)
      if (name !== undefined) void client.call('import.close', { session: name })
    }
    /** Files that nobody will open any more need not be held for us. */
    const forget = (tickets: readonly Ticket[]): void => {
      const wanted = new Set(get().waiting.flatMap((lot) => lot.tickets.map(({ ticket }) => ticket)))
      for (const { ticket } of tickets) if (!wanted.has(ticket)) void client.call('import.close', { session: ticket })
    }
    /** Opens files; `null` when it failed, which is then on the screen, or when nobody waits for it any more. */
    const open = async (tickets: readonly Ticket[]): Promise<SessionOpened | null> => {
      release()
      const mine = turn
      held = tickets
      current = tickets
      set({ stage: { kind: 'opening', names: tickets.map(({ name }) => name), ticket: tickets[0]?.ticket ?? '' } })
      const opened = await client.call('import.open', { files: tickets.map(({ ticket }) => ticket) })
      if (mine !== turn) {
        if (opened.ok) void client.call('import.close', { session: opened.value.session })
        return null
      }
      held = []
      if (opened.ok) return opened.value
      set({ stage: { kind: 'file', error: opened.error.code === 'sheet.cancelled' ? null : opened.error } })
      return null
    }
    const show = ({ session, files }: SessionOpened, kind: Lot['kind']): void => {
      set({ stage: { kind: 'check', session, files, draft: firstDraft(files, kind), check: null, work: null, error: null, isStale: false, isBack: false } })
      check(session)
    }
    /** Opens a lot; files that nobody sorted yet are sorted by kind then, and the other kinds wait their turn. */
    const openLot = async ({ kind, tickets, isSorted }: WaitingLot): Promise<void> => {
      const opened = await open(tickets)
      if (opened === null) return
      if (isSorted) {
        show(opened, kind)
        return
      }
      const lots = lotsOf(opened.files).map((lot): WaitingLot => ({
        kind: lot.kind, isSorted: true, tickets: lot.files.flatMap((index) => tickets[index] ?? []),
      }))
      const [first = { kind: null, tickets, isSorted: true }, ...others] = lots
      set(({ waiting }) => ({ waiting: [...others, ...waiting] }))
      if (first.tickets.length === tickets.length) {
        show(opened, first.kind)
        return
      }
      void client.call('import.close', { session: opened.session })
      await openLot(first)
    }

    return {
      stage: { kind: 'file', error: null },
      waiting: [],
      take: async (tickets) => {
        const fresh = tickets.filter(({ ticket }) => !taken.has(ticket))
        if (fresh.length === 0) return
        for (const { ticket } of fresh) taken.add(ticket)
        const lot: WaitingLot = { kind: null, isSorted: false, tickets: fresh }
        const { stage, waiting } = get()
        const isFree = stage.kind === 'file' || (stage.kind === 'done' && waiting.length === 0)
        if (isFree) await openLot(lot)
        else set({ waiting: [...waiting, lot] })
      },
      change: (change) => {
        const stage = checking()
        if (stage === null || stage.work === 'saving') return
        const draft = change(stage.draft)
        set({ stage: { ...stage, draft, isStale: false, isBack: false, check: draft.kind === stage.draft.kind ? stage.check : null } })
        check(stage.session)
      },
      accept: async () => {
        const stage = checking()
        if (stage?.check == null || stage.draft.kind === null || stage.work !== null) return
        const { session, files, draft: { kind: importKind } } = stage
        patch(session, { work: 'saving' })
        const moved = await client.call('import.accept', { session })
        if (moved.ok) {
          set({ stage: { kind: 'done', importKind, check: stage.check, moved: moved.value, files: files.map(({ name }) => name) } })
          forget(current)
          current = []
        } else if (moved.error.code === 'plan.stale') {
          patch(session, { isStale: true })
          check(session)
        } else patch(session, { work: null, error: moved.error })
      },
      next: async () => {
        const [first, ...others] = get().waiting
        if (first === undefined) return
        const skipped = current
        set({ waiting: others })
        await openLot(first)
        forget(skipped.filter((ticket) => !current.includes(ticket)))
      },
      leave: () => {
        release()
        const all = [...current, ...get().waiting.flatMap(({ tickets }) => tickets)]
        current = []
        set({ stage: { kind: 'file', error: null }, waiting: [] })
        forget(all)
      },
      goAway: () => {
        const { stage, waiting } = get()
        if (stage.kind === 'check') set({ stage: { ...stage, isBack: true } })
        else if (stage.kind !== 'opening' && waiting.length === 0) set({ stage: { kind: 'file', error: null } })
      },
      comeBack: (revision) => {
        const stage = checking()
        if (stage?.check != null && stage.work === null && stage.check.revision !== revision) check(stage.session)
      },
    }
  })
}
