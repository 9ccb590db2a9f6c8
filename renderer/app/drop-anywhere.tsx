import { useEffect, useState } from 'react'
import { useTakeFiles } from '../actions/use-take-files.ts'
import { useTranslate } from '../i18n/language.tsx'
import css from './window.module.css'

/** Files dropped anywhere go to the import. Text, addresses and pages that are dropped do nothing. */
export function DropAnywhere() {
  const translate = useTranslate()
  const take = useTakeFiles()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      const hasFiles = event.dataTransfer?.types.includes('Files') === true
      if (!event.defaultPrevented) setIsOver(hasFiles)
      event.preventDefault()
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      setIsOver(false)
      // A drop zone on the screen has taken it.
      if (event.defaultPrevented) return
      event.preventDefault()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) void take(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [take])
  return isOver ? <div className={css['dropping']}>{translate('frame.dropFiles')}</div> : null
}
