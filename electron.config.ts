import { defineConfig } from 'electron-vite'

/**
 * Everything is bundled, dependencies too: it starts faster, and what runs is what was built. Built for Node 20 and
 * Chrome 130, so that the newest and the oldest supported runtime both run it.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20',
      externalizeDeps: false,
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { cli: 'electron/cli.ts', child: 'electron/sheets/child.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
})
