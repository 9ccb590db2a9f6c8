import { useEffect } from 'react'
import { useTakeFiles } from '../../actions/use-take-files.ts'

/**
 * Rows pasted anywhere on the screen (but in a field) go to the import, as a file of tab-separated lines.
 *
 * Only plain text is looked at, and only when it is several cells: one word is not a roster.
 */
export function usePasteRows(fileName: string): void {
  const take = useTakeFiles()
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]') !== null) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!/[\t\n]/u.test(text.trim())) return
      event.preventDefault()
      void take([new File([text], fileName, { type: 'text/tab-separated-values' })])
    }
    document.addEventListener('paste', hear)
    return () => { document.removeEventListener('paste', hear) }
  }, [take, fileName])
}
