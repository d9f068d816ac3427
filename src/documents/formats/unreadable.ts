/** Why a file cannot be read, as "Expected …, but found …"; who knows the file's name adds it. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}
