import { createContext, use, useEffect, useMemo, type ReactNode } from 'react'
import type { Language } from '../../shared/i18n/language.ts'
import { translator, type Translate } from '../../shared/i18n/translate.ts'

const TranslateContext = createContext<Translate | null>(null)

/** Gives the texts of one language to everything inside, and names the language to screen readers. */
export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const translate = useMemo(() => translator(language), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <TranslateContext value={translate}>{children}</TranslateContext>
}

/** The texts of the interface's language. */
export function useTranslate(): Translate {
  const translate = use(TranslateContext)
  if (translate === null) throw new Error('useTranslate outside of LanguageProvider')
  return translate
}
