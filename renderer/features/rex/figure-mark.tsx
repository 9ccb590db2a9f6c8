import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { useGo } from '../../actions/route.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button as UiButton } from '../../ui/button.tsx'
import css from './figure-mark.module.css'
import type { FactDetails } from './fact-details.view.ts'

/** A figure inside a sentence, underlined: it leads to what it covers, where it comes from and where it is made. */
export function FigureMark({ text, details }: { readonly text: string; readonly details: FactDetails }) {
  const translate = useTranslate()
  const go = useGo()
  const { title, lines, screen, focus } = details
  if (screen === null) return <span className={css['plain']}>{text}</span>
  return (
    <DialogTrigger>
      <Button className={css['mark'] ?? ''}>{text}</Button>
      <Popover className={css['popover'] ?? ''} offset={6}>
        <Dialog className={css['dialog'] ?? ''}>
          <Heading slot="title" level={3}>{title === '' ? text : title}</Heading>
          {lines.map((line) => <p key={line}>{line}</p>)}
          <div>
            <UiButton look="link" onPress={() => { go({ screen, ...(focus === null ? {} : { focus }) }) }}>
              {translate('rexScreen.seeIn', { screen: translate(`screen.${screen}`) })}
            </UiButton>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
