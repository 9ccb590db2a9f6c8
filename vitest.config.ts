import { defineConfig } from 'vitest/config'

const room = (name: string, extra: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node', ...extra },
})

export default defineConfig({
  test: {
    projects: [
      room('unit'),
      room('laws', { testTimeout: 120_000 }),
      room('architecture', { testTimeout: 60_000 }),
      room('integration', { testTimeout: 180_000, hookTimeout: 120_000 }),
    ],
  },
})
