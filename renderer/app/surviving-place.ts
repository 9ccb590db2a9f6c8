/** An element that had the focus, and what stood around it: outwards, each with its place among its siblings. */
export interface Trail {
  readonly element: HTMLElement
  readonly steps: readonly Step[]
}

interface Step {
  readonly parent: Element
  readonly child: Element
  readonly index: number
}

const REACHED_BY_TAB = 'button, input, select, textarea, a[href], [tabindex]'
/** What takes letters: the focus never comes here by itself, or the single keys of the day would be typed. */
const TAKES_LETTERS = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="spinbutton"]'
/** Where nothing near is left, the whole that it was in has the focus: Tab goes on from its beginning. */
const WHOLE = 'main, [role="dialog"]'

/** Notes where the focus stands, to find the nearest place later if it goes. */
export function trailOf(element: HTMLElement): Trail {
  const steps: Step[] = []
  for (let child: Element = element; child.parentElement !== null; child = child.parentElement) {
    steps.push({ parent: child.parentElement, child, index: [...child.parentElement.children].indexOf(child) })
  }
  return { element, steps }
}

/** Whether an element can have the focus: it is there, and not switched off. */
export function canHaveFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.closest('[inert]') === null && element.checkVisibility()
}

/**
 * Where the focus goes on once its element is gone: what came in its place, the same button of the next row or of the
 * one before, else what stands around. Of a button that was only switched off, the screen or the dialog that it is in.
 */
export function survivingPlace({ element, steps }: Trail): HTMLElement | null {
  if (element.isConnected) return element.closest<HTMLElement>(WHOLE)
  for (const [depth, step] of steps.entries()) {
    if (!step.parent.isConnected) continue
    if (step.parent instanceof HTMLElement && step.parent.matches(WHOLE)) return step.parent
    if (step.parent === document.body) return null
    const beside = besideOf(step, element, steps.slice(0, depth).reverse())
    if (beside !== null) return beside
  }
  return null
}

/** @param inward from the child of the step down to what was lost */
function besideOf({ parent, child, index }: Step, lost: HTMLElement, inward: readonly Step[]): HTMLElement | null {
  const children = [...parent.children]
  const at = child.isConnected ? children.indexOf(child) + 1 : index
  const mayStand = (stop: HTMLElement): boolean => lost.matches(TAKES_LETTERS) || !stop.matches(TAKES_LETTERS)
  const before = stops(child).filter(mayStand)
  for (const sibling of [...children.slice(at), ...children.slice(0, at).reverse()]) {
    const found = stops(sibling).filter((stop) => canHaveFocus(stop) && mayStand(stop))
    const alike = alikeIn(sibling, inward)
    const same = found.length === before.length ? found[before.indexOf(lost)] : found.find((stop) => stop === alike)
    const place = same ?? found[0]
    if (place !== undefined) return place
  }
  return null
}

/** What stands in a row where the lost one stood in its own, if both are built alike on the way down to it. */
function alikeIn(row: Element, inward: readonly Step[]): Element | undefined {
  let at: Element | undefined = row
  for (const { parent, child } of inward) {
    if (at?.children.length !== parent.children.length) return undefined
    at = at.children[[...parent.children].indexOf(child)]
  }
  return at
}

function stops(within: Element): readonly HTMLElement[] {
  return [within, ...within.querySelectorAll(REACHED_BY_TAB)].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(REACHED_BY_TAB) && one.tabIndex >= 0,
  )
}
