import type { LucideIcon } from 'lucide-react'
import { Fragment, type ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { classNames } from './class-names.ts'
import listCss from './list-box.module.css'
import css from './menu.module.css'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly onChoose: () => unknown
  readonly icon?: LucideIcon | undefined
  /** A shortcut shown at the right: "Ctrl+D". */
  readonly keys?: string | undefined
  readonly isDanger?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** A line above it. */
  readonly startsGroup?: boolean | undefined
}

export interface MenuProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  readonly label: string
  readonly choices: readonly MenuChoice[]
}

/** Actions behind a button. */
export function Menu({ trigger, label, choices }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={listCss['popover'] ?? ''} offset={4}>
        <AriaMenu
          className={listCss['list'] ?? ''}
          aria-label={label}
          onAction={(id) => { choices.find((choice) => choice.id === id)?.onChoose() }}
        >
          {choices.map(({ id, label: text, icon: Icon, keys, ...choice }) => (
            <Fragment key={id}>
              {choice.startsGroup === true && <Separator className={css['separator'] ?? ''} />}
              <MenuItem
                id={id}
                textValue={text}
                isDisabled={choice.isDisabled ?? false}
                className={classNames(listCss['item'], choice.isDanger === true && css['danger'])}
              >
                {Icon && <Icon size={15} aria-hidden />}
                <span className={listCss['text']}>{text}</span>
                {keys !== undefined && <span className={css['keys']}>{keys}</span>}
              </MenuItem>
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
