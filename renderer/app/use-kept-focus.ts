import { useEffect } from 'react'
import { canHaveFocus, survivingPlace, trailOf, type Trail } from './surviving-place.ts'

/**
 * Keeps the focus somewhere: when a row is deleted, a dialog closes over the button that opened it and that is gone, a
 * screen is replaced or a button switched off, the browser leaves it nowhere, and whoever works by keyboard or screen
 * reader starts again at the top. It then goes to the nearest place that is left. A focus that she left herself, by a
 * click beside everything, stays left.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    // The last place in each layer: the window itself, and whatever lies over it, uppermost last.
    const layers = new Map<Element, Trail>()
    let asked = 0
    const forgetClosed = (): boolean => {
      const closed = [...layers.keys()].filter((layer) => !layer.isConnected)
      for (const layer of closed) layers.delete(layer)
      return closed.length > 0
    }
    const note = ({ target }: FocusEvent): void => {
      forgetClosed()
      const trail = target instanceof HTMLElement ? trailOf(target) : null
      const layer = trail?.steps.at(-2)?.child
      if (trail === null || layer === undefined) return
      layers.delete(layer)
      layers.set(layer, trail)
    }
    const look = (): void => {
      if (document.activeElement !== document.body) return
      const hasClosed = forgetClosed()
      const [layer, last] = [...layers].at(-1) ?? []
      if (layer !== undefined) layers.delete(layer)
      const isFree = last !== undefined && canHaveFocus(last.element)
      if (!hasClosed && (last === undefined || isFree)) return
      const place = isFree ? last.element : last === undefined ? null : survivingPlace(last)
      if (place === null) document.querySelector('main')?.focus({ preventScroll: true })
      else place.focus({ preventScroll: place.matches('main') })
    }
    // Two frames later: a dialog that closes gives the focus back by itself in the first.
    const ask = (): void => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => { asked = requestAnimationFrame(look) })
    }
    const lost = ({ relatedTarget }: FocusEvent): void => { if (relatedTarget === null) ask() }
    const isLostInDialog = (): boolean => {
      const [layer, last] = [...layers].at(-1) ?? []
      return layer !== undefined && layer.isConnected && layer.id !== 'root' && last?.element.isConnected === false
    }
    const watcher = new MutationObserver(() => {
      if (document.activeElement !== document.body) return
      // At once in a dialog that stays: in a frame it would put the focus on its first button, the one that closes it.
      if (isLostInDialog()) look()
      else ask()
    })
    document.addEventListener('focusin', note)
    document.addEventListener('focusout', lost)
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'inert'] })
    return () => {
      cancelAnimationFrame(asked)
      document.removeEventListener('focusin', note)
      document.removeEventListener('focusout', lost)
      watcher.disconnect()
    }
  }, [])
}
