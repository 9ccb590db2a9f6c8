import { Minimize2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Wall, type WallProps } from './wall.tsx'
import css from './wall.module.css'

/** The wall over the whole window, for a screen in the room; Escape goes back. The keys of the day go on working. */
export function WallAlone({ onLeave, ...wall }: Omit<WallProps, 'isAlone'> & { readonly onLeave: () => void }) {
  const translate = useTranslate()
  const own = useRef<HTMLDivElement>(null)
  useEffect(() => coverTheRest(own.current), [])
  return (
    <div className={css['over']} ref={own} tabIndex={-1}>
      <Wall {...wall} isAlone>
        <span className={css['leave']}>
          <Button icon={Minimize2} onPress={onLeave}>{translate('live.wall.leave')}<Kbd>{translate('live.wall.escape')}</Kbd></Button>
        </span>
      </Wall>
    </div>
  )
}

/** What lies under the wall takes neither keys nor pointer. @returns gives it back */
function coverTheRest(own: HTMLElement | null): () => void {
  const main = own?.closest('main')
  const covered = [...(main?.parentElement?.children ?? [])].filter((one) => one !== main)
  own?.focus()
  for (const one of covered) one.setAttribute('inert', '')
  return () => {
    for (const one of covered) one.removeAttribute('inert')
  }
}
