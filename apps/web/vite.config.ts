import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkGroups } from './build/chunks.ts'
import { compressedFiles } from './build/compressed-files.ts'
import { contractWithoutSchemas } from './build/contract-without-schemas.ts'
import { lettersInHead } from './build/letters-in-head.ts'
import { mantineStyles } from './build/mantine-styles.ts'
import { pageFiles } from './build/page-files.ts'
import { wordsByUse } from './build/words-by-use.ts'

const api = { '/api': 'http://localhost:3000' }

/** A shared part is named after all who use it; its hash is name enough. */
const shortName = (name: string) => name.replace(/\.\w+$/, '').replace(/~.*/, '')

export default defineConfig({
  plugins: [
    react(),
    contractWithoutSchemas(),
    mantineStyles(),
    wordsByUse(),
    pageFiles(),
    lettersInHead(),
    compressedFiles(),
  ],
  server: { proxy: api },
  preview: { proxy: api },
  build: {
    target: 'es2023',
    // Content-Security-Policy allows fonts from 'self' only, so none is inlined as data:.
    assetsInlineLimit: 0,
    modulePreload: {
      // The small shared parts follow the page that imports them: a list of all of them for every page was
      // 3 kB of the first script. What comes first is named by the server (build/page-files.ts).
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((it) => !/\/part-[^/]*\.js$/.test(it)),
    },
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash:7].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${shortName(name)}-[hash:7][extname]`,
        codeSplitting: { groups: chunkGroups() },
      },
    },
  },
})
