import { describe, expect, test } from 'vitest'
import { shortcutOf, type KeyPress } from '../../../../renderer/app/shortcut.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key, code: '', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, ...more,
})

describe('keys that work on every screen', () => {
  test.each([
    ['Ctrl+Z undoes', press('z'), { kind: 'undo' }],
    ['Ctrl+Shift+Z does again', press('Z', { shiftKey: true }), { kind: 'redo' }],
    ['Ctrl+Y does again', press('y'), { kind: 'redo' }],
    ['Ctrl+K opens the palette', press('k'), { kind: 'palette' }],
    ['Ctrl+1 is the first screen', press('1', { code: 'Digit1' }), { kind: 'screen', screen: 'overview' }],
    ['Ctrl+5 on a French keyboard, which writes ( there', press('(', { code: 'Digit5' }), { kind: 'screen', screen: 'runOfShow' }],
    ['a Z printed elsewhere on the keyboard is a Z', press('z', { code: 'KeyW' }), { kind: 'undo' }],
  ])('%s', (_name, chord, meant) => {
    expect(shortcutOf(chord, false)).toEqual(meant)
  })

  test.each([
    ['a letter alone', press('z', { ctrlKey: false })],
    ['AltGr, which comes as Ctrl+Alt', press('k', { altKey: true })],
    ['Command on Windows', press('z', { ctrlKey: false, metaKey: true })],
    ['Ctrl+0', press('0', { code: 'Digit0' })],
    ['Ctrl+Shift+K', press('K', { shiftKey: true })],
  ])('%s is left alone', (_name, chord) => {
    expect(shortcutOf(chord, false)).toBeNull()
  })

  test('on a Mac the chord is Command, and Ctrl is left alone', () => {
    expect(shortcutOf(press('z', { ctrlKey: false, metaKey: true }), true)).toEqual({ kind: 'undo' })
    expect(shortcutOf(press('z'), true)).toBeNull()
  })
})
