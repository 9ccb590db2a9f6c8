import { useEffect, useRef } from 'react'
import { client } from '../api/bridge.ts'

/** Does what is chosen in the system's own menu, by the name of the item (electron/desktop/app-menu.ts). */
export function useMenuChoices(choices: Readonly<Record<string, () => unknown>>): void {
  const latest = useRef(choices)
  useEffect(() => {
    latest.current = choices
  })
  useEffect(() => client.on('menu.chosen', ({ item }) => {
    if (Object.hasOwn(latest.current, item)) latest.current[item]?.()
  }), [])
}
