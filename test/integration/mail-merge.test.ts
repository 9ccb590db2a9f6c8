import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { writeMessage } from '../../electron/documents/write-message.ts'
import { writeWorkbook } from '../../electron/sheets/write-workbook.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { exportMailMerge } from '../../shared/sheets/export-mail-merge.ts'
import { aPlan } from '../support/a-plan.ts'
import { aParticipant, aSlot } from '../support/builders.ts'
import { readWithOpenpyxl } from '../support/read-back/foreign-readers.ts'

const NOW = '2015-04-25T08:00:00.000Z'

describe.each([['fr', ['Civilité', 'Prénom', 'Nom', 'E-mail']], ['en', ['Title', 'First name', 'Last name', 'Email']]] as const)('a mail merge (%s)', (language, headers) => {
  const odd = aParticipant({ civility: 'Mme', givenName: '=HYPERLINK("http://x")', familyName: '+33', email: '@lea', role: '-3', team: 'Matin' })
  const nobody = aParticipant({ givenName: 'Noé', email: '' })
  const plan = aPlan({ participants: [odd, nobody], slots: [aSlot({ ref: 'S-01', title: '=1+1', participants: [odd.id] })] })

  it('is one sheet with its header in the first row, one row a person, texts only', async () => {
    const spec = exportMailMerge(plan, [odd, nobody], { phase: 'after', deadline: '2015-04-28' }, translator(language), NOW)
    const { sheets } = await readWithOpenpyxl(await writeWorkbook(spec))
    expect(sheets).toHaveLength(1)
    const cells = sheets[0]?.cells ?? {}
    expect(['A1', 'B1', 'C1', 'D1'].map((at) => cells[at]?.value)).toEqual(headers)
    expect(['B2', 'C2', 'D2', 'E2', 'B3'].map((at) => [cells[at]?.type, cells[at]?.value])).toEqual([
      ['s', '=HYPERLINK("http://x")'], ['s', '+33'], ['s', '@lea'], ['s', '-3'], ['s', 'Noé'],
    ])
    expect(Object.values(cells).filter(({ type }) => type === 'f' || type === 'e')).toEqual([])
    expect(Object.keys(cells).filter((at) => at.endsWith('4'))).toEqual([])
  })
})

describe('a message as a draft', () => {
  /** What Python's own mail reader makes of it. */
  async function asRead(bytes: Uint8Array): Promise<unknown> {
    const script = 'import sys,json,email,email.policy\nm=email.message_from_bytes(bytes.fromhex(sys.argv[1]),policy=email.policy.default)\n' +
      'print(json.dumps({"to":m["to"],"cc":m["cc"],"bcc":m["bcc"],"subject":m["subject"],"unsent":m["x-unsent"],"body":m.get_content()}))'
    const { stdout } = await promisify(execFile)('/usr/bin/python3', ['-c', script, Buffer.from(bytes).toString('hex')])
    return JSON.parse(stdout)
  }

  it('is read by a mail program with its accents, long lines and signs', async () => {
    const subject = `Periscope Day : il nous manque vos chiffres – réponse avant le 28 avril 🎥 ${'à'.repeat(60)}`
    const body = `Bonjour Léa,\n\n=?utf-8?q?x?= ${'long '.repeat(60)}\n.\nMerci !`
    expect(await asRead(writeMessage({ name: 'Léa', to: 'lea@example.org', subject, body }))).toEqual({
      to: 'lea@example.org', cc: null, bcc: null, subject, unsent: '1', body: body.replaceAll('\n', '\r\n'),
    })
  })

  it('nothing in a name, an address or a subject begins another header', async () => {
    const bytes = writeMessage({ name: '', to: 'a@x.fr\r\nBcc: all@x.fr', subject: 'A\r\nBcc: all@x.fr\nCc: b@x.fr', body: 'x' })
    expect(await asRead(bytes)).toMatchObject({ bcc: null, cc: null, subject: 'A Bcc: all@x.fr Cc: b@x.fr' })
  })

  it('without an address it has no recipient, to be filled in', async () => {
    expect(await asRead(writeMessage({ name: '', to: '', subject: 'Bonjour', body: 'x' }))).toMatchObject({ to: null, subject: 'Bonjour' })
  })
})
