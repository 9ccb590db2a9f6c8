import type { StoreApi } from 'zustand'
import { useImportUnderWay } from '../../actions/import-under-way.ts'
import { client } from '../../api/bridge.ts'
import { createImportFlow } from './import-flow.ts'
import type { ImportFlow, ImportStage } from './import-stage.ts'

/** The import of the open campaign: it outlives the screen, so that nothing chosen in a check is lost on the way. */
let kept: { readonly campaign: string; readonly flow: StoreApi<ImportFlow> } | null = null

/** The import that is under way in a campaign, or one that begins. That of another campaign ended with it. */
export function keptFlow(campaign: string): StoreApi<ImportFlow> {
  if (kept?.campaign !== campaign) kept = { campaign, flow: createImportFlow(client) }
  return kept.flow
}

/** She is on the import screen. */
export function arrive(flow: StoreApi<ImportFlow>, revision: number): void {
  useImportUnderWay.setState({ underWay: null })
  flow.getState().comeBack(revision)
}

/** She goes to another screen: what is under way is told to whoever shows the way back to it. */
export function depart(flow: StoreApi<ImportFlow>, campaign: string): void {
  flow.getState().goAway()
  const { stage, waiting } = flow.getState()
  const names = [...namesOf(stage), ...waiting.flatMap(({ tickets }) => tickets.map(({ name }) => name))]
  useImportUnderWay.setState({ underWay: names.length === 0 ? null : { campaign, names: [...new Set(names)] } })
}

function namesOf(stage: ImportStage): readonly string[] {
  if (stage.kind === 'opening') return stage.names
  return stage.kind === 'check' ? stage.files.map(({ name }) => name) : []
}
