import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, Router } from 'express'
import { methodNotAllowed } from './errors.ts'

/** Where `npm run build:explorer` puts the page, seen from the sources and from the build alike. */
const builtPage = fileURLToPath(new URL('../../dist/explorer', import.meta.url))

/** The addresses that the explorer knows; it reads by itself what follows them. */
const pages = [
  '',
  'search',
  'people',
  'organizations',
  'events',
  'projects',
  'conventions',
  'places',
  'topics',
  'publications',
  'statements',
  'documents',
  'connect',
  'compare',
  'invite',
  'us',
  'timeline',
  'graph',
  'brief',
  'new',
  'conflicts',
]

/** Everything from this service and nothing inline. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** Serves the explorer at `/` and at each of its addresses; its files are read when they are asked for. */
export function explorer(folder = builtPage): Router {
  const router = Router()
  const show: RequestHandler = (_request, response) => {
    response.set({ 'cache-control': 'no-cache', 'content-security-policy': contentSecurityPolicy })
    if (existsSync(`${folder}/index.html`)) response.sendFile('index.html', { root: folder })
    else response.status(404).type('text').send('The explorer has not been built: run npm run build.\n')
  }
  for (const page of pages) {
    const paths = page === '' ? ['/'] : [`/${page}`, `/${page}/:id`]
    router.route(paths).get(show).all(methodNotAllowed('GET', 'HEAD'))
  }
  // The names of these files hold a digest of their content.
  router.use('/explorer/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false, redirect: false }))
  return router
}
