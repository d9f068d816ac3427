import { describe, expect, it } from '@jest/globals'
import { DocumentError, type Problem } from '../../src/documents/problems.ts'
import { readDocument } from '../../src/documents/read.ts'

const sound = `---
id: document:d
title: A title
type: NEWS
publishedOn: 2022-10-21
people:
  ada: { id: person:ada, name: Ada }
events:
  forum:
    id: event:forum
    name: Forum
claims:
  - quote: Ada spoke at the Forum
    ada SPOKE_AT forum: { role: SPEAKER }
  - quote: the Forum of 2022
    forum: { eventType: CONFERENCE, startDate: 2022 }
---
Ada spoke at the Forum, and
the Forum of 2022 it was.
`

/** The sound document with one thing changed; what is to be changed must be there. */
function changed(from: string, to: string, text: string = sound): string {
  expect(text).toContain(from)
  return text.replace(from, to)
}

function problemsOf(source: string | Uint8Array): Problem[] {
  try {
    readDocument('seeds/a.md', typeof source === 'string' ? Buffer.from(source) : source)
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError)
    return [...(error as DocumentError).problems]
  }
  return []
}

/** What is wrong, as line, field and message, without the file. */
function wrong(source: string | Uint8Array): [line: number, field: string, message: string][] {
  const problems = problemsOf(source)
  expect(problems.every(({ file }) => file === 'seeds/a.md')).toBe(true)
  return problems.map(({ line, field, message }) => [line, field, message])
}

describe('the sound document', () => {
  it('has no problem', () => {
    expect(problemsOf(sound)).toEqual([])
  })
})

describe('a file that is no document', () => {
  it.each([
    [
      'another encoding',
      Buffer.from(changed('Ada spoke', 'Adé spoke'), 'latin1'),
      1,
      'Expected a file in UTF-8, but got another encoding.',
    ],
    ['UTF-16', Buffer.from(`\uFEFF${sound}`, 'utf16le'), 1, 'Expected a file in UTF-8, but got another encoding.'],
    ['nothing in it', '', 1, 'Expected a line "---" that opens the front matter, but got none.'],
    ['no front matter', 'Ada spoke.\n', 1, 'Expected a line "---" that opens the front matter, but got none.'],
    ['a line before the front matter', `\n${sound}`, 1, 'Expected a line "---" that opens the front matter, but got none.'],
    ['front matter without an end', changed('---\nAda', 'Ada'), 1, 'Expected a line "---" that closes the front matter, but got none.'],
    ['a quoted string without an end', changed('title: A title', 'title: "A title'), 17, 'Expected YAML, but got: Missing closing "quote'],
    [
      'two values on a line',
      changed('title: A title', 'title: A: title'),
      3,
      'Expected YAML, but got: Nested mappings are not allowed in compact mappings',
    ],
    ['a tab as indentation', changed('  ada: {', '\tada: {'), 7, 'Expected YAML, but got: Tabs are not allowed as indentation'],
    ['a field twice', changed('type: NEWS', 'type: NEWS\ntitle: Another'), 5, 'Expected YAML, but got: Map keys must be unique'],
    ['a list for front matter', '---\n- Ada\n---\nAda.\n', 2, 'Expected a value that must be object'],
  ])('because it has %s is refused with the line', (_, source, line, message) => {
    expect(wrong(source)).toEqual([[line, '', message]])
  })

  it('because it refers to what is not there is refused', () => {
    expect(wrong(changed('title: A title', 'title: *nowhere'))).toEqual([[3, expect.any(String), expect.stringContaining('nowhere')]])
  })

  it('because its aliases would grow without bound is refused at once', () => {
    const letters = [...'abcdefghi']
    const nine = (value: string) => `[${Array(9).fill(value).join(', ')}]`
    const bomb = letters.map((letter, index) => `${letter}: &${letter} ${nine(index === 0 ? 'lol' : `*${letters[index - 1]}`)}`)
    const started = performance.now()
    expect(problemsOf(`---\n${bomb.join('\n')}\n---\nA text.\n`)).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('because it nests without end is refused in few lines', () => {
    const problems = problemsOf(`---\ntitle: ${'['.repeat(5000)}\n---\nA text.\n`)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThan(20)
  })
})

describe('front matter', () => {
  it.each([
    ['without a title', changed('title: A title\n', ''), 2, 'title', 'Expected the field "title", but it is missing.'],
    [
      'of a retelling that does not say of what',
      changed('NEWS', 'RETELLING'),
      2,
      'retells',
      'Expected the field "retells", but it is missing.',
    ],
    [
      'with a claim without quote',
      changed('- quote: the Forum of 2022\n   ', '-'),
      15,
      'claims[1].quote',
      'Expected the field "quote", but it is missing.',
    ],
  ])('%s says which field is missing', (_, source, line, field, message) => {
    expect(wrong(source)).toContainEqual([line, field, message])
  })

  it.each([
    ['an unknown field', changed('type: NEWS', 'type: NEWS\nauthor: Ada'), 5, 'author', 'Expected a known field, but got: author'],
    ['an unknown field of a thing', changed('name: Forum', 'nom: Forum'), 11, 'events.forum.nom', 'Expected a known field, but got: nom'],
    [
      'an unknown attribute',
      changed('eventType: CONFERENCE', 'colour: red'),
      16,
      'claims[1].forum.colour',
      'Expected a known field, but got: colour',
    ],
    [
      'an attribute from reference data',
      changed('eventType: CONFERENCE', 'isoCode: CH'),
      16,
      'claims[1].forum.isoCode',
      'Expected a known field, but got: isoCode',
    ],
    [
      'an unknown property',
      changed('role: SPEAKER', 'role: SPEAKER, loud: true'),
      14,
      'claims[0].ada SPOKE_AT forum.loud',
      'Expected a known field, but got: loud',
    ],
    [
      'a value that no vocabulary has',
      changed('NEWS', 'GOSSIP'),
      4,
      'type',
      'Expected one of RETELLING, NEWS, PROGRAMME, SLIDES, MINUTES, REPORT, OTHER, but got: GOSSIP',
    ],
    [
      'an enum of an attribute',
      changed('CONFERENCE', 'PARTY'),
      16,
      'claims[1].forum.eventType',
      'Expected one of SERIES, CONFERENCE, MEETING, SESSION, WEBINAR, COURSE, OTHER, but got: PARTY',
    ],
    [
      'an enum of a relationship',
      changed('SPEAKER', 'LEADER'),
      14,
      'claims[0].ada SPOKE_AT forum.role',
      'Expected one of SPEAKER, MODERATOR, CHAIR, but got: LEADER',
    ],
    ['a number for a text', changed('title: A title', 'title: 2022'), 3, 'title', 'Expected a value that must be string, but got: 2022'],
    [
      'an address of another form',
      changed('type: NEWS', 'type: NEWS\nurl: ftp://x'),
      5,
      'url',
      'Expected the form ^https?://, but got: ftp://x',
    ],
    [
      'an id of another kind',
      changed('person:ada', 'event:ada'),
      7,
      'people.ada.id',
      'Expected the form ^person:[a-z0-9]+(?:-[a-z0-9]+)*$, but got: event:ada',
    ],
    [
      'a claim that states nothing',
      changed('    ada SPOKE_AT forum: { role: SPEAKER }\n', ''),
      13,
      'claims[0]',
      'Expected at least one fact that the quote states, but got none.',
    ],
  ])('with %s says where and what was expected', (_, source, line, field, message) => {
    expect(wrong(source)).toEqual([[line, field, message]])
  })

  it.each([
    ['a month that does not exist', changed('publishedOn: 2022-10-21', 'publishedOn: 2022-13'), 5, 'publishedOn', '2022-13'],
    ['a day that does not exist', changed('startDate: 2022', 'startDate: 2022-02-30'), 16, 'claims[1].forum.startDate', '2022-02-30'],
  ])('with %s shows dates as they should be', (_, source, line, field, date) => {
    expect(wrong(source)).toEqual([[line, field, `Expected a date such as 2022, 2022-10 or 2022-10-18, but got: ${date}`]])
  })

  it('with words for a date says so', () => {
    expect(wrong(changed('startDate: 2022', 'startDate: soon'))).toEqual([
      [16, 'claims[1].forum.startDate', expect.stringMatching(/^Expected .* but got: soon$/)],
    ])
  })

  it('with an unknown relationship lists the known ones', () => {
    const [[line, field, message] = []] = wrong(changed('SPOKE_AT', 'SANG_AT'))
    expect([line, field]).toEqual([14, 'claims[0].ada SANG_AT forum'])
    expect(message).toMatch(/^Expected a relationship \(SPOKE_AT, ATTENDED, .*REPORTS\), but got: SANG_AT$/)
  })

  it('with a relationship that is computed from others takes it for unknown', () => {
    expect(wrong(changed('SPOKE_AT', 'REPRESENTED_AT'))).toEqual([
      [
        14,
        'claims[0].ada REPRESENTED_AT forum',
        expect.stringMatching(/^Expected a relationship \((?!.*REPRESENTED_AT.*\)).*but got: REPRESENTED_AT$/),
      ],
    ])
  })

  it('with a relationship that lacks a property which it must have says which', () => {
    expect(wrong(changed('{ role: SPEAKER }', '{ title: Speaker }'))).toEqual([
      [14, 'claims[0].ada SPOKE_AT forum.role', 'Expected the field "role", but it is missing.'],
    ])
  })
})

describe('things', () => {
  it.each([
    [
      'two that claim one id',
      changed('  ada: { id: person:ada, name: Ada }', '  ada: { id: person:ada, name: Ada }\n  eve: { id: person:ada, name: it was }'),
      8,
      'people.eve.id',
      'Expected an id of its own, but "ada" already claims person:ada.',
    ],
    [
      'two of one key',
      changed('claims:', 'topics:\n  it: { id: topic:it, name: the }\npublications:\n  it: { id: publication:it, name: it was }\nclaims:'),
      15,
      'publications.it',
      'Expected a key of its own, but "it" is already a Topic.',
    ],
    [
      'one under the key of the document',
      changed('claims:', 'topics:\n  document: { id: topic:it, name: it was }\nclaims:'),
      13,
      'topics.document',
      'Expected another key: "document" is the document itself.',
    ],
    [
      'two of one form',
      changed('    name: Forum', '    name: Forum\n    also: [Ada]'),
      12,
      'events.forum.also',
      'Expected a form of one thing, but "Ada" already stands for "ada".',
    ],
    [
      'a form that does not stand in the text',
      changed('name: Ada', 'name: Ada, also: [Ms A]'),
      7,
      'people.ada.also',
      'Expected a form that stands in the text, but got: Ms A',
    ],
    [
      'a form that stands there in a longer word only',
      changed('name: Ada', 'name: Ada, also: [poke]'),
      7,
      'people.ada.also',
      'Expected a form that stands in the text, but got: poke',
    ],
    [
      'one without any name',
      changed(', name: Ada', ''),
      7,
      'people.ada',
      'Expected a name that the text states: give one here, or claim it with a quote.',
    ],
    [
      'a statement without its text',
      changed('claims:', 'statements:\n  said: { id: statement:said }\nclaims:'),
      13,
      'statements.said',
      'Expected a text that the text states: give one here, or claim it with a quote.',
    ],
  ])('with %s are refused', (_, source, line, field, message) => {
    expect(wrong(source)).toEqual([[line, field, message]])
  })

  it('of which one has a key with capitals are refused', () => {
    expect(wrong(changed('  ada: {', '  Ada: {'))).toContainEqual([7, 'people.Ada', 'Expected a known field, but got: Ada'])
  })

  it('may be named by a claim', () => {
    expect(
      problemsOf(changed('forum: { eventType', 'ada: { name: the Forum lady }\n    forum: { eventType', changed(', name: Ada', ''))),
    ).toEqual([])
  })
})

describe('claims', () => {
  it.each([
    [
      'a quote that does not stand in the text',
      changed('quote: Ada spoke at', 'quote: Ada sang at'),
      13,
      'claims[0].quote',
      'Expected words that stand in the text, but got: Ada sang at the Forum',
    ],
    [
      'a quote in other letters',
      changed('quote: Ada spoke at', 'quote: ada spoke at'),
      13,
      'claims[0].quote',
      'Expected words that stand in the text, but got: ada spoke at the Forum',
    ],
    [
      'a quote that stands twice',
      changed('quote: the Forum of 2022', 'quote: the Forum'),
      15,
      'claims[1].quote',
      'Expected words that stand once in the text, but these stand on lines 18, 19: the Forum',
    ],
    [
      'a key that nothing declares',
      changed('ada SPOKE_AT forum', 'eve SPOKE_AT forum'),
      14,
      'claims[0].eve SPOKE_AT forum',
      'Expected a key that a section above declares, but got: eve',
    ],
    [
      'attributes of a key that nothing declares',
      changed('forum: { eventType', 'gala: { eventType'),
      16,
      'claims[1].gala',
      'Expected a key that a section above declares, but got: gala',
    ],
    [
      'a relationship the wrong way round',
      changed('ada SPOKE_AT forum', 'forum SPOKE_AT ada'),
      14,
      'claims[0].forum SPOKE_AT ada',
      'Expected SPOKE_AT from Person to Event, but got it from Event to Person.',
    ],
    [
      'a part of another kind',
      changed('ada SPOKE_AT forum: { role: SPEAKER }', 'ada PART_OF forum: {}'),
      14,
      'claims[0].ada PART_OF forum',
      'Expected PART_OF from Event or Organization or Project or Place to Event or Organization or Project or Place, but got it from Person to Event.',
    ],
    [
      'an attribute of another kind',
      changed('forum: { eventType: CONFERENCE, startDate: 2022 }', 'ada: { startDate: 2022 }'),
      16,
      'claims[1].ada.startDate',
      'Expected an attribute of Person, but got one of another kind: startDate',
    ],
    [
      'a property that is no key',
      changed('role: SPEAKER', 'role: SPEAKER, onBehalfOf: [guild]'),
      14,
      'claims[0].ada SPOKE_AT forum.onBehalfOf',
      'Expected a key that a section above declares, but got: guild',
    ],
    [
      'a property that is a key of another kind',
      changed('role: SPEAKER', 'role: SPEAKER, onBehalfOf: forum'),
      14,
      'claims[0].ada SPOKE_AT forum.onBehalfOf',
      'Expected a key of organizations, but "forum" is a Event.',
    ],
  ])('with %s are refused', (_, source, line, field, message) => {
    expect(wrong(source)).toEqual([[line, field, message]])
  })

  it('with a long quote show its beginning', () => {
    const [[, , message = ''] = []] = wrong(changed('quote: Ada spoke at', `quote: ${'Ada sang and '.repeat(20)}`))
    expect(message).toMatch(/^Expected words that stand in the text, but got: Ada sang and .*…$/)
    expect(message.length).toBeLessThan(140)
  })

  it('of an empty text are refused with it', () => {
    const [head = ''] = sound.split('Ada spoke at the Forum, and')
    expect(wrong(`${head} \n\n`).map(([, , message]) => message)).toContain('Expected a text after the front matter, but got none.')
  })
})

describe('several problems', () => {
  it('of the form are all listed, in the order of the lines', () => {
    const source = changed('name: Forum', 'nom: Forum', changed('SPEAKER', 'LEADER', changed('NEWS', 'GOSSIP')))
    expect(wrong(source).map(([line, field]) => [line, field])).toEqual([
      [4, 'type'],
      [11, 'events.forum.nom'],
      [14, 'claims[0].ada SPOKE_AT forum.role'],
    ])
  })

  it('of the meaning are all listed, in the order of the lines', () => {
    const source = changed(
      'quote: the Forum of 2022',
      'quote: the Forum',
      changed('Ada spoke at the Forum\n', 'Ada sang\n', changed('name: Ada', 'name: Ada, also: [Ms A]')),
    )
    expect(wrong(source).map(([line, field]) => [line, field])).toEqual([
      [7, 'people.ada.also'],
      [13, 'claims[0].quote'],
      [15, 'claims[1].quote'],
    ])
  })

  it('make one message with a line for each: file, line, field, what was expected', () => {
    const read = () => readDocument('seeds/a.md', Buffer.from(changed('SPEAKER', 'LEADER', changed('NEWS', 'GOSSIP'))))
    expect(read).toThrow(
      /^seeds\/a\.md:4: type: Expected one of .*, but got: GOSSIP\nseeds\/a\.md:14: claims\[0\]\.ada SPOKE_AT forum\.role: Expected one of .*, but got: LEADER$/,
    )
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }))
  })

  it('in a file with CRLF line ends stand on the same lines', () => {
    const source = changed('quote: the Forum of 2022', 'quote: the Forum', changed('SPEAKER', 'SPEAKER, onBehalfOf: [guild]'))
    expect(problemsOf(source.replaceAll('\n', '\r\n'))).toEqual(problemsOf(source))
  })
})
