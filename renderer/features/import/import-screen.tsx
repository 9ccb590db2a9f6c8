import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ChosenFiles } from '../../../shared/contract/answers.ts'
import { useRoute } from '../../actions/route.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { CheckStep } from './check-step.tsx'
import { DoneStep } from './done-step.tsx'
import { FileStep } from './file-step.tsx'
import type { ImportStage } from './import-stage.ts'
import { arrive, depart, keptFlow } from './kept-flow.ts'
import { OpeningStep } from './opening-step.tsx'
import { Steps } from './steps.tsx'
import { subtitleOf, titleOf } from './title.view.ts'

const NO_FILES: ChosenFiles['files'] = []

/**
 * Bringing files into the campaign: choose them, check what they would do, done. What is under way outlives the screen;
 * files that come in the meantime wait their turn.
 */
export function ImportScreen() {
  const translate = useTranslate()
  const route = useRoute()
  const campaign = usePlanStore((state) => state.id) ?? ''
  const flow = keptFlow(campaign)
  const state = useStore(flow)
  const files = route.screen === 'import' ? route.files : NO_FILES
  useEffect(() => { void flow.getState().take(files) }, [flow, files])
  useEffect(() => {
    arrive(flow, usePlanStore.getState().revision)
    return () => { depart(flow, campaign) }
  }, [flow, campaign])
  const { stage } = state
  return (
    <Page
      isFixed
      title={titleOf(stage, translate)}
      subtitle={subtitleOf(stage, translate) ?? undefined}
      actions={<Steps current={stepOf(stage)} />}
    >
      {stage.kind === 'file' && <FileStep error={stage.error} waiting={state.waiting} onNext={state.next} />}
      {stage.kind === 'opening' && <OpeningStep names={stage.names} ticket={stage.ticket} onCancel={state.leave} />}
      {stage.kind === 'check' && (
        <CheckStep
          key={stage.session} stage={stage} waiting={state.waiting}
          onChange={state.change} onAccept={state.accept} onBack={state.leave} onNext={state.next}
        />
      )}
      {stage.kind === 'done' && <DoneStep done={stage} waiting={state.waiting} onNext={state.next} onMore={state.leave} />}
    </Page>
  )
}

function stepOf(stage: ImportStage): 'file' | 'check' | 'done' {
  return stage.kind === 'opening' ? 'file' : stage.kind
}
