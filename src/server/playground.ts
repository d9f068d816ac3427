import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { Router } from 'express'

/** Where `npm run build:playground` puts the page, seen from the sources and from the build alike. */
const builtPage = fileURLToPath(new URL('../../dist/server/playground-assets', import.meta.url))

/** The address of the playground. */
export const playgroundPath = '/playground'

/** Serves the page with the questions; its files are read when they are asked for. */
export function playground(folder = builtPage): Router {
  const router = Router()
  router.get(playgroundPath, (_request, response) => {
    if (!existsSync(`${folder}/index.html`))
      response.status(404).type('text').send('The playground has not been built: run npm run build.\n')
    else response.set('cache-control', 'no-cache').sendFile('index.html', { root: folder })
  })
  // The names of these files hold a digest of their content.
  router.use(
    `${playgroundPath}/assets`,
    express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false, redirect: false }),
  )
  return router
}
