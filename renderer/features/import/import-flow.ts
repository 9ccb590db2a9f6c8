import { createStore, type StoreApi } from 'zustand'
import type { ChosenFiles, ImportCheck, PlanMoved, SessionOpened } from '../../../shared/contract/answers.ts'
import type { Client } from '../../../shared/contract/client.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { choicesOf, firstDraft, type ImportDraft } from './import-draft.ts'
import { latestOnly } from './latest-only.ts'
import { lotsOf, type Lot } from './lots.view.ts'

/** What is being checked: files of one kind in a session of their own, her choices, and what they would do. */
export interface Checking {
  readonly kind: 'check'
  readonly session: string
  readonly files: SessionOpened['files']
  readonly draft: ImportDraft
  /** What the draft would do; while a newer draft is being checked, what the one before it would. */
  readonly check: ImportCheck | null
  readonly work: 'checking' | 'saving' | null
  readonly error: AppError | null
  /** The plan moved since she last looked. */
  readonly isStale: boolean
}

export interface Done {
  readonly kind: 'done'
  readonly files: readonly string[]
  readonly importKind: NonNullable<ImportDraft['kind']>
  readonly check: ImportCheck
  readonly moved: PlanMoved
}

export type ImportStage =
  | { readonly kind: 'file'; readonly error: AppError | null }
  | { readonly kind: 'opening'; readonly names: readonly string[] }
  | Checking
  | Done

type Ticket = ChosenFiles['files'][number]

/** What is still to be checked once this lot is done. */
export interface WaitingLot {
  readonly kind: Lot['kind']
  readonly tickets: readonly Ticket[]
}

export interface ImportFlow {
  readonly stage: ImportStage
  readonly waiting: readonly WaitingLot[]
  readonly begin: (tickets: readonly Ticket[]) => Promise<void>
  readonly change: (change: (draft: ImportDraft) => ImportDraft) => void
  readonly accept: () => Promise<void>
  /** On to the next lot of the files that were chosen. */
  readonly next: () => Promise<void>
  /** Ends what is under way, reading included, and goes back to choosing files. */
  readonly leave: () => void
}

/**
 * One import from the first file to the last lot, over the calls of the contract. An answer that comes after she left
 * or began anew changes nothing; a session that nobody waits for any more is closed.
 */
export function createImportFlow(client: Pick<Client, 'call'>): StoreApi<ImportFlow> {
  return createStore<ImportFlow>()((set, get) => {
    let turn = 0
    /** The files that are being opened. */
    let held: readonly Ticket[] = []

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
    /** Opens files; `null` when it failed, which is then on the screen, or when nobody waits for it any more. */
    const open = async (tickets: readonly Ticket[]): Promise<SessionOpened | null> => {
      release()
      const mine = turn
      held = tickets
      set({ stage: { kind: 'opening', names: tickets.map(({ name }) => name) } })
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
      set({ stage: { kind: 'check', session, files, draft: firstDraft(files, kind), check: null, work: null, error: null, isStale: false } })
      check(session)
    }
    const openLot = async ({ kind, tickets }: WaitingLot): Promise<void> => {
      const opened = await open(tickets)
      if (opened !== null) show(opened, kind)
    }

    return {
      stage: { kind: 'file', error: null },
      waiting: [],
      begin: async (tickets) => {
        const opened = await open(tickets)
        if (opened === null) return
        const lots = lotsOf(opened.files).map(({ kind, files }): WaitingLot => ({ kind, tickets: files.flatMap((index) => tickets[index] ?? []) }))
        const [first = { kind: null, tickets }, ...others] = lots
        set({ waiting: others })
        if (first.tickets.length === tickets.length) show(opened, first.kind)
        else {
          void client.call('import.close', { session: opened.session })
          await openLot(first)
        }
      },
      change: (change) => {
        const stage = checking()
        if (stage === null || stage.work === 'saving') return
        const draft = change(stage.draft)
        set({ stage: { ...stage, draft, isStale: false, check: draft.kind === stage.draft.kind ? stage.check : null } })
        check(stage.session)
      },
      accept: async () => {
        const stage = checking()
        if (stage?.check == null || stage.draft.kind === null || stage.work !== null) return
        const { session, files, draft: { kind: importKind } } = stage
        patch(session, { work: 'saving' })
        const moved = await client.call('import.accept', { session })
        if (moved.ok) set({ stage: { kind: 'done', importKind, check: stage.check, moved: moved.value, files: files.map(({ name }) => name) } })
        else if (moved.error.code === 'plan.stale') {
          patch(session, { isStale: true })
          check(session)
        } else patch(session, { work: null, error: moved.error })
      },
      next: async () => {
        const [first, ...others] = get().waiting
        if (first === undefined) return
        set({ waiting: others })
        await openLot(first)
      },
      leave: () => {
        release()
        set({ stage: { kind: 'file', error: null }, waiting: [] })
      },
    }
  })
}
