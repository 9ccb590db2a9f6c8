import { expect, test } from 'vitest'
import { runCommandLine } from '../../../../electron/command-line/run-command-line.ts'
import type { Terminal } from '../../../../electron/command-line/terminal.ts'
import { translator } from '../../../../shared/i18n/translate.ts'

/** A terminal of an English system, over no app: what is refused here never reaches one. */
async function said(...args: readonly string[]) {
  const [out, error]: [string[], string[]] = [[], []]
  const none = (): never => {
    throw new Error('a misuse reached the app')
  }
  const terminal: Terminal = {
    appOver: none, example: none, readJson: none, incident: () => 'none', translate: translator('en'),
    out: (text) => { out.push(text) },
    error: (text) => { error.push(text.replace(/[\u00a0\u202f]/gu, ' ')) },
  }
  return { code: await runCommandLine(args, terminal), out: out.join(''), error: error.join('') }
}

test.each([
  [['dance'], 'There is no command “dance”. Usage:', 'La commande « dance » n’existe pas. Usage :'],
  [['show', '--data', 'd'], '--campaign is missing.', 'Il manque --campaign.'],
  [['inspect'], 'The name of a file is missing.', 'Il manque le nom d’un fichier.'],
  [['list', 'extra', '--data', 'd'], '“extra” is one argument too many.', '« extra » est de trop.'],
  [['import', 'poems', 'a.csv', '--data', 'd', '--campaign', 'c'], '“import poems” does not exist: one of roster,', '« import poems » n’existe pas : choisissez parmi roster,'],
  [['list', '--data', 'd', '--colour', 'red'], '--colour is not an option of this command.', '--colour n’est pas une option de cette commande.'],
  [['list', '--data'], '--data is written without its value', '--data est écrit sans sa valeur'],
])('%j is refused in the language asked for, with the same code', async (args, english, french) => {
  const [own, inFrench, equalSign] = [await said(...args), await said(...args, '--language', 'fr'), await said(...args, '--language=fr')]
  expect(own.error).toContain(english)
  // An option left open would take the next word as its value: there the language must stand first, as here it may.
  const asked = args.at(-1) === '--data' ? await said(args[0] ?? '', '--language', 'fr', '--data') : inFrench
  expect(asked.error).toContain(french)
  expect([own.code, asked.code, equalSign.code]).toEqual([2, 2, 2])
})

test('with --json the code is the same in both languages, only the sentence is not', async () => {
  const [english, french] = [await said('dance', '--json'), await said('dance', '--json', '--language', 'fr')]
  expect(JSON.parse(english.out)).toMatchObject({ ok: false, error: { code: 'usage' } })
  expect(JSON.parse(french.out)).toMatchObject({ ok: false, error: { code: 'usage' } })
  expect(french.out).not.toBe(english.out)
})

test('a language without texts is refused, not guessed', async () => {
  for (const args of [['list', '--data', 'd', '--language', 'de'], ['list', '--data', 'd', '--language']]) {
    const { code, out } = await said(...args, '--json')
    expect([code, JSON.parse(out)]).toMatchObject([2, { error: { code: 'command.invalid' } }])
  }
})
