import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Bundles the explorer, so that it asks nobody but this service for anything. The graph view is a piece of its own. */
// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/explorer/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/explorer', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A picture within a style sheet would need a wider content security policy.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
})
