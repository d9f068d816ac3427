import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/**
 * The system's Chromium: CHROMIUM_PATH, else where it usually is. With CI=true a missing one is an error; elsewhere it is
 * undefined and one line says how to get it.
 */
export function findChromium(): string | undefined {
  const { CHROMIUM_PATH: given, CI } = process.env
  const found = given ? [given].find(path => existsSync(path)) : usualPlaces.find(path => existsSync(path))
  if (found) return found
  const missing = given
    ? `Expected a browser at CHROMIUM_PATH, but nothing is at ${given}.`
    : 'Expected a Chromium, but found none; install chromium or set CHROMIUM_PATH.'
  if (CI === 'true') throw new Error(missing)
  process.stderr.write(`Not run: the browser tests. ${missing}\n`)
  return undefined
}

/** Starts a browser that reaches nothing but this machine and keeps quiet about it. */
export function openChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      // Draws in software, also where there is no graphics card.
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}
