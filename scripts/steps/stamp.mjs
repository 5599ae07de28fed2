import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const folder = join(root, 'node_modules/.tien-do')

/** Remembers in node_modules what a step was last made from; written after a success only. */
export function stamp(name, ingredients) {
  const file = join(folder, name)
  return {
    isCurrent: () => read(file) === ingredients,
    clear: () => rmSync(file, { force: true }),
    write: () => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, ingredients)
    },
  }
}

/** One hash over files and folders of the project: names and content, in a fixed order. */
export function hashOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const path of paths.flatMap(filesOf).sort()) {
    hash.update(`\0${path}\0`).update(read(join(root, path)) ?? 'absent')
  }
  return hash.digest('hex')
}

/** The package.json of the root and of every workspace package. */
export function packageFiles() {
  const inside = (group) => list(join(root, group)).map((it) => `${group}/${it.name}/package.json`)
  return ['package.json', ...inside('apps'), ...inside('packages')]
}

const skipped = new Set(['node_modules', 'dist', 'generated'])

function filesOf(path) {
  const entries = list(join(root, path)).filter((it) => !skipped.has(it.name))
  if (entries.length === 0) return [path]
  return entries.flatMap((it) =>
    it.isDirectory() ? filesOf(`${path}/${it.name}`) : [`${path}/${it.name}`],
  )
}

function list(path) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return []
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
