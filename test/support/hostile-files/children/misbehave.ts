import { readFileSync } from 'node:fs'

/** A reader child that misbehaves as its question's first file is named. */
interface Question {
  readonly number: number
  readonly question: { readonly kind: string; readonly files?: readonly { readonly name: string }[] }
}

const answer = (number: number, value: unknown): void => {
  process.send?.({ kind: 'answer', number, result: { ok: true, value } })
}
const deny = (number: number, code: string): void => {
  process.send?.({ kind: 'answer', number, result: { ok: false, error: { code: 'sheet.noTable', params: { file: code } } } })
}

/** Says what the system answered to something that a reader must not be able to do. */
function tryTo(number: number, act: () => unknown): void {
  try {
    act()
    deny(number, 'allowed')
  } catch (thrown) {
    deny(number, thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown))
  }
}

const ways: Readonly<Record<string, (number: number) => void>> = {
  hang: () => {
    for (;;) Math.random()
  },
  slow: (number) => {
    const ticks = setInterval(() => process.send?.({ kind: 'progress', file: 'slow', done: 0, of: 0 }), 100)
    setTimeout(() => {
      clearInterval(ticks)
      deny(number, 'finished')
    }, 2_000)
  },
  fillHeap: () => {
    const kept: unknown[] = []
    for (;;) kept.push(new Array<number>(500_000).fill(0.5))
  },
  fillBuffers: () => {
    const kept: Buffer[] = []
    setInterval(() => kept.push(Buffer.alloc(64 * 2 ** 20, 1)), 20)
  },
  crash: () => process.abort(),
  exit: () => process.exit(0),
  lie: (number) => {
    answer(number, { files: [{ name: 'x', sha256: 'no', recognised: null }], rowCounts: [] })
  },
  chatter: () => process.send?.({ kind: 'run', code: 'process.exit()' }),
  readFiles: (number) => {
    tryTo(number, () => readFileSync('/etc/hostname'))
  },
  spawn: (number) => {
    void import('node:child_process').then(({ execFileSync }) => {
      tryTo(number, () => execFileSync('/bin/true'))
    })
  },
  environment: (number) => {
    deny(number, Object.keys(process.env).join(','))
  },
  proto: (number) => {
    deny(number, '__proto__' in {} ? 'there' : 'gone')
  },
}

process.on('message', (message: Question) => {
  ways[message.question.files?.[0]?.name ?? '']?.(message.number)
})
