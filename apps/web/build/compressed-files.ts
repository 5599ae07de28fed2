import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const texts = /\.(js|css|svg|json)$/
/** Below this a file fits the first packets either way, and a server's own compression leaves it too. */
const smallest = 1024

const packed = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
}

/**
 * Puts `<file>.br` and `<file>.gz` beside every text file of the folder, as small as the two formats can
 * make it: done once at the build, so that the server sends stored bytes (apps/api/src/http/web-app.ts).
 * A file that does not become smaller, or is under 1 kB, gets none.
 */
export async function compressFolder(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => texts.test(name))
  await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name))
      if (bytes.length < smallest) return
      for (const [ending, pack] of Object.entries(packed)) {
        const small = await pack(bytes)
        if (small.length < bytes.length) await writeFile(join(folder, `${name}.${ending}`), small)
      }
    }),
  )
}

/** The files with a hash in their name, compressed after all else has been written. */
export function compressedFiles(): Plugin {
  return {
    name: 'compressed-files',
    apply: 'build',
    enforce: 'post',
    writeBundle: ({ dir }) => (dir ? compressFolder(join(dir, 'assets')) : undefined),
  }
}
