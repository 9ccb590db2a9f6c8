import { useCallback } from 'react'
import type { Exported } from '../../shared/contract/answers.ts'
import type { CallInput } from '../../shared/contract/calls.ts'
import type { AppError } from '../../shared/errors/app-error.ts'
import type { Result } from '../../shared/lib/result.ts'
import { client } from '../api/bridge.ts'
import { useTranslate } from '../i18n/language.tsx'
import { useSay } from './use-say.ts'

/** Of whom, and by when: what some exports can be narrowed to. */
type Wishes = Omit<CallInput<'export.save'>, 'what'>

/** Saves a document where she says, and offers to show it in its folder. */
export function useExport(): (what: CallInput<'export.save'>['what'], wishes?: Wishes) => Promise<void> {
  const report = useReport()
  return useCallback(async (what, wishes = {}) => { report(await client.call('export.save', { what, ...wishes })) }, [report])
}

/** Saves messages as drafts for her mail program. */
export function useExportMessages(): (messages: CallInput<'export.messages'>['messages']) => Promise<void> {
  const report = useReport()
  return useCallback(async (messages) => { report(await client.call('export.messages', { messages })) }, [report])
}

/** Prints a page of HTML as a PDF where she says. The page must carry its own styles: nothing is fetched. */
export function useExportPdf(): (what: CallInput<'export.pdf'>['what'], html: string) => Promise<void> {
  const report = useReport()
  return useCallback(async (what, html) => { report(await client.call('export.pdf', { what, html })) }, [report])
}

/** Puts a text on the clipboard and says so. */
export function useCopy(): (text: string) => Promise<void> {
  const say = useSay()
  const translate = useTranslate()
  return useCallback(async (text) => {
    const copied = await client.call('export.copy', { text })
    if (copied.ok) say.done(translate('frame.copied'))
    else say.failed(copied.error)
  }, [say, translate])
}

function useReport(): (exported: Result<Exported, AppError>) => void {
  const say = useSay()
  const translate = useTranslate()
  return useCallback((exported) => {
    if (!exported.ok) {
      say.failed(exported.error)
      return
    }
    const [file, ...others] = exported.value.files ?? []
    if (file === undefined) return
    const name = file.split(/[/\\]/u).at(-1) ?? file
    const text = others.length === 0
      ? translate('frame.exported', { file: name })
      : translate('frame.exportedMany', { count: others.length + 1 })
    say.done(text, { label: translate('frame.showFile'), onPress: () => client.call('export.show', { file }) })
  }, [say, translate])
}
