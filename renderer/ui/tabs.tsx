import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import css from './tabs.module.css'

export interface TabOf<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Beside the label: a count or a badge. */
  readonly mark?: ReactNode
  readonly content: ReactNode
}

export interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly TabOf<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => unknown
}

/** Panels of which one shows; arrows change it. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={css['tabs'] ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find((one) => one.id === key)
        if (tab !== undefined && tab.id !== selected) onSelect(tab.id)
      }}
    >
      <TabList className={css['list'] ?? ''} aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={css['tab'] ?? ''}>
            {tab.label}
            {tab.mark}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={css['panel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
