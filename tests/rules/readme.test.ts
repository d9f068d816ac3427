import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { storeSettings } from '../../src/cli/store.ts'
import { readDocument } from '../../src/documents/read.ts'
import { errorCodes } from '../../src/model/errors.ts'
import { settingDescriptions } from '../../src/server/settings.ts'

const readme = readFileSync('README.md', 'utf8')

/** The rows of the table under a heading, as cells without back quotes. */
function rowsUnder(heading: string): string[][] {
  const section = readme.slice(readme.indexOf(`## ${heading}\n`)).split(/\n## /)[0] ?? ''
  return section
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map(cell => cell.trim().replaceAll('`', '')),
    )
}

describe('The README', () => {
  it('lists every error code with its meaning', () => {
    const listed = Object.fromEntries(rowsUnder('Error codes').map(([code, meaning]) => [code, meaning]))
    expect(listed).toMatchObject(errorCodes)
  })

  it('lists every setting with its default and its meaning, and no other', () => {
    const known = [...settingDescriptions, ...storeSettings].map(({ name, default: usual, meaning }) => [
      name,
      usual,
      meaning.replaceAll('`', ''),
    ])
    expect(rowsUnder('Configuration').sort()).toEqual(known.sort())
  })

  it('lists every command', () => {
    const declared = [...readFileSync('src/cli/main.ts', 'utf8').matchAll(/\.command\('(\w+)'\)/g)].map(([, name]) => name)
    const listed = rowsUnder('Commands').map(([command]) => command?.split(' ')[1])
    expect(listed.sort()).toEqual(declared.sort())
  })

  it('shows a document that can be loaded as it stands', () => {
    const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? []
    const { claims } = readDocument('README.md', new TextEncoder().encode(example))
    expect(claims.length).toBeGreaterThan(5)
  })

  it('leads to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path)
    expect(
      links.filter(path => readdirSync(path.includes('/') ? path.replace(/\/[^/]+$/, '') : '.').includes(path.split('/').at(-1) ?? '')),
    ).toEqual(links)
  })
})
