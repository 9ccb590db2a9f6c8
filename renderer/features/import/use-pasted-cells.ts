import { useEffect } from 'react'

/**
 * Cells copied in a spreadsheet and pasted on the screen are a file of tab-separated text; files copied in a folder are
 * themselves. Only plain text is read: the picture and the markup that come with it are let go. What is pasted into a
 * field stays there.
 */
export function usePastedCells(name: string, take: (files: readonly File[]) => unknown): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isField(event.target)) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const files = text.trim() === '' ? [...(event.clipboardData?.files ?? [])] : [new File([text], name)]
      if (files.length === 0) return
      event.preventDefault()
      take(files)
    }
    document.addEventListener('paste', paste)
    return () => { document.removeEventListener('paste', paste) }
  }, [name, take])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]')
}
