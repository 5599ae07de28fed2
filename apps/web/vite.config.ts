import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contractWithoutSchemas } from './build/contract-without-schemas.ts'
import { mantineStyles } from './build/mantine-styles.ts'
import { wordsByUse } from './build/words-by-use.ts'

const api = { '/api': 'http://localhost:3000' }

export default defineConfig({
  plugins: [react(), contractWithoutSchemas(), mantineStyles(), wordsByUse()],
  server: { proxy: api },
  preview: { proxy: api },
  build: {
    target: 'es2023',
    // Content-Security-Policy allows fonts from 'self' only, so none is inlined as data:.
    assetsInlineLimit: 0,
  },
})
