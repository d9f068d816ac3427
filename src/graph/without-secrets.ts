/** An address as it may be printed: without a user name and a password that someone wrote into it, whatever signs these have. */
export function withoutSecrets(uri: string): string {
  return uri.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/i, '$1')
}
