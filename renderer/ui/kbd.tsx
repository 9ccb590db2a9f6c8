import css from './kbd.module.css'

/** A key or a chord, as printed on the keyboard: "Ctrl+Z". */
export function Kbd({ children }: { readonly children: string }) {
  return <kbd className={css['kbd']}>{children}</kbd>
}
