import { join } from 'node:path'
import type { Rolldown } from 'vite'

const src = join(import.meta.dirname, '../src')

const fields =
  /\/@mantine\/core\/esm\/components\/(ActionIcon|Alert|CloseButton|Input|InputBase|PasswordInput|TextInput)\//
const floats =
  /\/(@floating-ui|react-remove-scroll|react-remove-scroll-bar|use-sidecar|react-style-singleton)\/|\/@mantine\/core\/esm\/(utils\/Floating|components\/(Combobox|FocusTrap|Menu|Modal|ModalBase|Overlay|Popover|Portal|ScrollArea))\//

type Graph = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/** The modules of ours that come with a page's first module, without those that are fetched later. */
function cameWith(graph: Graph, start: string): ReadonlySet<string> {
  const found = new Set<string>()
  const next = [start]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    // Packages are reached through files that name all of them: their own chunks go by who uses what.
    if (found.has(id) || /\/node_modules\/|\/packages\//.test(id)) continue
    found.add(id)
    next.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/**
 * Few requests for the first view: what the frame needs is one chunk, what the overview shares with other
 * pages another. The rest is split by who uses it.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, ReadonlySet<string>>()
  const partOf =
    (name: string, start: string): Rolldown.CodeSplittingNameFunction =>
    (id, graph) => {
      const modules = known.get(start) ?? cameWith(graph, src + start)
      known.set(start, modules)
      return modules.has(id) ? name : null
    }
  return [
    { name: 'start', tags: ['$initial'], priority: 5 },
    {
      debugName: 'base',
      name: partOf('base', '/features/sign-in/sign-in-page.tsx'),
      minShareCount: 2,
      priority: 4,
    },
    {
      debugName: 'frame',
      name: partOf('frame', '/app/shell/shell.tsx'),
      minShareCount: 2,
      priority: 3,
    },
    {
      debugName: 'views',
      name: partOf('views', '/features/overview/overview-page.tsx'),
      minShareCount: 2,
      priority: 2,
    },
    { name: 'fields', test: fields, minShareCount: 2, priority: 2 },
    // What floats (menus, lists, dialogs) comes as one, for whoever opens the first of them.
    { name: 'floating', test: floats, minShareCount: 6, priority: 1 },
    {
      debugName: 'ranked',
      name: partOf('ranked', '/features/comparison/comparison-page.tsx'),
      minShareCount: 2,
      priority: 1,
    },
    { name: 'part', minShareCount: 2, entriesAware: true, priority: 0 },
  ]
}
