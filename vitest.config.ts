import { defineConfig } from 'vitest/config'

const room = (name: string, extra: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node', setupFiles: 'test/support/draw-cases.ts', ...extra },
})

/** What takes more than a few seconds (LibreOffice, hundreds of kills) is named `*.slow.test.ts`: not run by `check`. */
const SLOW = 'test/**/*.slow.test.ts'

export default defineConfig({
  test: {
    projects: [
      room('architecture', { testTimeout: 60_000 }),
      room('unit', { exclude: [SLOW] }),
      room('laws', { exclude: [SLOW], testTimeout: 120_000 }),
      room('integration', { exclude: [SLOW], testTimeout: 180_000, hookTimeout: 120_000 }),
      // The real app in a real Electron: one window after the other, after everything else.
      room('e2e', {
        globalSetup: 'test/e2e/set-up.ts',
        fileParallelism: false,
        sequence: { groupOrder: 1 },
        testTimeout: 180_000,
        hookTimeout: 180_000,
      }),
      room('slow', { include: [SLOW], testTimeout: 600_000, hookTimeout: 600_000 }),
    ],
  },
})
