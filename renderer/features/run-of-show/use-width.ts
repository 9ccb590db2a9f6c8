import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width of an element's inside, in pixels, as it is now. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    setWidth(watched.clientWidth)
    const observer = new ResizeObserver(() => { setWidth(watched.clientWidth) })
    observer.observe(watched)
    return () => { observer.disconnect() }
  }, [element])
  return width
}
