import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Bundles the page with its editor and its workers, so that it asks nobody but this service for anything. */
// biome-ignore lint/style/noDefaultExport: Vite reads the default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/playground/',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/server/playground-assets', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // The editor is one large piece; splitting it would only ask for more files.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // "use client" of a dependency says nothing to a page without a server side.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  worker: { format: 'es' },
})
