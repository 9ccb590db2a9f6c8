import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A source file as the architecture tests see it. `path` is from the root, with `/`. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** The folder of the project: two above this one. */
export const ROOT = join(import.meta.dirname, '..', '..')

const ROOMS = ['shared', 'electron', 'renderer', 'test']

/** Parses one text. */
export function sourceOf(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true) }
}

/** Every TypeScript file of the rooms and of the root, parsed. */
export function readSources(): readonly Source[] {
  const inRooms = ROOMS.filter((room) => existsSync(join(ROOT, room))).flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  const paths = [...readdirSync(ROOT), ...inRooms].filter((path) => /\.tsx?$/u.test(path)).sort()
  return paths.map((path) => sourceOf(path, readFileSync(join(ROOT, path), 'utf8')))
}

/** How many lines a text has, as an editor counts them. */
export function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
