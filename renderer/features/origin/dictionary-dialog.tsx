import { useMemo, useState } from 'react'
import { useDictionaryState } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { dictionaryParts, searchDictionary, type DictionaryEntry } from './dictionary.view.ts'
import css from './origin.module.css'

/** The dictionary of metrics, over any screen or over the origin of a figure. */
export function DictionaryDialog() {
  const translate = useTranslate()
  const isOpen = useDictionaryState((state) => state.isOpen)
  const close = useDictionaryState((state) => state.close)
  return (
    <Dialog title={translate('dictionary.title')} place="wide" isOpen={isOpen} onClose={close}>
      <Entries />
    </Dialog>
  )
}

function Entries() {
  const translate = useTranslate()
  const [typed, setTyped] = useState('')
  const all = useMemo(() => dictionaryParts(translate), [translate])
  const parts = searchDictionary(all, typed)
  return (
    <>
      <div className={css['search']}><SearchField label={translate('dictionary.search')} value={typed} onChange={setTyped} autoFocus /></div>
      {parts.length === 0 && <p role="status">{translate('dictionary.nothing')}</p>}
      {parts.map(({ id, entries }) => (
        <section key={id} className={css['entries']}>
          <h3>{translate(`dictionary.${id}`)}</h3>
          {entries.map((entry) => <Entry key={entry.id} entry={entry} />)}
        </section>
      ))}
    </>
  )
}

function Entry({ entry: { name, lines, headers } }: { readonly entry: DictionaryEntry }) {
  return (
    <article className={css['entry']}>
      <h4>{name}</h4>
      {lines.map((line) => <p key={line}>{line}</p>)}
      {headers.map((line) => <p key={line} className={css['faint']}>{line}</p>)}
    </article>
  )
}
