import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ChosenFiles } from '../../../shared/contract/answers.ts'
import { useRoute } from '../../actions/route.ts'
import { client } from '../../api/bridge.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { CheckStep } from './check-step.tsx'
import { DoneStep } from './done-step.tsx'
import { FileStep } from './file-step.tsx'
import { createImportFlow, type ImportStage } from './import-flow.ts'
import { OpeningStep } from './opening-step.tsx'
import { Steps } from './steps.tsx'
import { subtitleOf, titleOf } from './title.view.ts'

const NO_FILES: ChosenFiles['files'] = []

/** Bringing files into the campaign: choose them, check what they would do, done. Other files begin anew. */
export function ImportScreen() {
  const route = useRoute()
  const files = route.screen === 'import' ? route.files : NO_FILES
  return <ImportOf key={files.map(({ ticket }) => ticket).join(' ')} files={files} />
}

function ImportOf({ files }: { readonly files: ChosenFiles['files'] }) {
  const translate = useTranslate()
  const [flow] = useState(() => createImportFlow(client))
  const state = useStore(flow)
  useEffect(() => {
    if (files.length > 0) void flow.getState().begin(files)
    return () => { flow.getState().leave() }
  }, [flow, files])
  const { stage } = state
  return (
    <Page
      isFixed
      title={titleOf(stage, translate)}
      subtitle={subtitleOf(stage, translate) ?? undefined}
      actions={<Steps current={stepOf(stage)} />}
    >
      {stage.kind === 'file' && <FileStep error={stage.error} />}
      {stage.kind === 'opening' && <OpeningStep names={stage.names} onCancel={state.leave} />}
      {stage.kind === 'check' && <CheckStep stage={stage} onChange={state.change} onAccept={state.accept} onBack={state.leave} onSkip={state.waiting.length > 0 ? state.next : null} />}
      {stage.kind === 'done' && <DoneStep done={stage} waiting={state.waiting} onNext={state.next} onMore={state.leave} />}
    </Page>
  )
}

function stepOf(stage: ImportStage): 'file' | 'check' | 'done' {
  return stage.kind === 'opening' ? 'file' : stage.kind
}
