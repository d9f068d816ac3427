import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a header carries this bearer token. Compares digests, so that the time it takes tells nothing about the token. */
export function isBearer(header: string | undefined, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(header ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(given), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
