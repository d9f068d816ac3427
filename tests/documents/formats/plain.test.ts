import { describe, expect, it } from '@jest/globals'
import { parsePlain } from '../../../src/documents/formats/plain.ts'

describe('a plain text', () => {
  it.each([
    ['UTF-8', Buffer.from('Café – “loom”')],
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé – “loom”')],
    ['UTF-16 with a mark', Buffer.from('\ufeffCafé – “loom”', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\ufeffCafé – “loom”', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('Caf\xe9 \x96 \x93loom\x94', 'latin1')],
  ])('may be in %s', (_, bytes) => expect(parsePlain(bytes).text).toBe('Café – “loom”\n'))

  it('keeps its lines and states nothing of itself', () => {
    expect(parsePlain(Buffer.from('A title\n\n  • one\r\n  • two\n\nlast'))).toEqual({
      title: null,
      publisher: null,
      publishedOn: null,
      url: null,
      language: null,
      text: 'A title\n\n- one\n- two\n\nlast\n',
    })
  })
})
