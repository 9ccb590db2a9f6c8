import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/** Where the build goes: `out`, or a folder of its own for who must not disturb another build (tests, screenshots). */
const OUT = process.env['JOUR_J_OUT'] ?? 'out'
const ROOT = import.meta.dirname

const common = { target: 'node20', externalizeDeps: false, minify: false, sourcemap: false, reportCompressedSize: false, emptyOutDir: true }

/**
 * Everything is bundled, dependencies too: it starts faster, and what runs is what was built. Built for Node 20 and
 * Chrome 130, so that the newest and the oldest supported runtime both run it.
 */
export default defineConfig({
  main: {
    plugins: [describeBuild()],
    build: {
      ...common,
      outDir: join(OUT, 'main'),
      rolldownOptions: {
        input: { main: 'electron/main.ts', cli: 'electron/cli.ts', child: 'electron/sheets/child.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      ...common,
      outDir: join(OUT, 'preload'),
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // One CommonJS file: a sandboxed preload can be nothing else.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: windowBuild(),
})

function windowBuild() {
  return {
    root: 'renderer',
    plugins: [react(), withoutInnerHtml()],
    build: {
      outDir: resolve(ROOT, OUT, 'renderer'),
      target: 'chrome130',
      emptyOutDir: true,
      sourcemap: false,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(ROOT, 'renderer', 'index.html') },
    },
  }
}

/**
 * react-aria empties what it says to screen readers with `innerHTML = ''`, the only such line in the window. The page's
 * policy has no exception (faults.md): the screens that open a list would stop on it.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform: {
      filter: { id: /live-announcer.LiveAnnouncer\./u },
      handler: (code) => ({ code: code.replaceAll(".innerHTML = ''", '.replaceChildren()'), map: null }),
    },
  }
}

/** A build that can be started from wherever it lies: it says its own name, version and that its files are ES modules. */
function describeBuild(): Plugin {
  return {
    name: 'describe-build',
    async closeBundle() {
      // Our own package.json, whose version this is.
      const { name, version, description } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as Readonly<Record<string, string>>
      await mkdir(OUT, { recursive: true })
      await writeFile(join(OUT, 'package.json'), JSON.stringify({ name, version, description, author: 'Jour J', type: 'module', main: 'main/main.js' }))
    },
  }
}
