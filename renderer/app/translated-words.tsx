import { useMemo, type ReactNode } from 'react'
import { useTranslate } from '../i18n/language.tsx'
import { UiWordsProvider, type UiWords } from '../ui/ui-words.tsx'

/** Gives the components their few own words in the interface's language. */
export function TranslatedWords({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate()
  const words = useMemo((): UiWords => ({
    close: translate('ui.close'),
    cancel: translate('ui.cancel'),
    undo: translate('ui.undo'),
    dismiss: translate('ui.dismiss'),
    openCalendar: translate('ui.openCalendar'),
    previousMonth: translate('ui.previousMonth'),
    nextMonth: translate('ui.nextMonth'),
    notifications: translate('ui.notifications'),
    chooseRow: translate('ui.chooseRow'),
    chooseAllRows: translate('ui.chooseAllRows'),
    whereFrom: translate('ui.whereFrom'),
    showNext: (count) => translate('ui.showNext', { count }),
    notShown: (count) => translate('ui.notShown', { count }),
  }), [translate])
  return <UiWordsProvider words={words}>{children}</UiWordsProvider>
}
