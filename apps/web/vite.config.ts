import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = { '/api': 'http://localhost:3000' }

export default defineConfig({
  plugins: [react()],
  server: { proxy: api },
  preview: { proxy: api },
  build: {
    target: 'es2023',
    // Content-Security-Policy allows fonts from 'self' only, so none is inlined as data:.
    assetsInlineLimit: 0,
  },
})
