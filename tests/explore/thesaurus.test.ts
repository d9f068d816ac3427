import { describe, expect, it } from '@jest/globals'
import { fold } from '../../src/model/fold.ts'
import { broaderOf, conceptOf, subjectsOf, thesaurus } from '../../src/model/thesaurus.ts'

function labels(query: string): string[] {
  return subjectsOf(query).map(({ label }) => label)
}

/** Whether a text with these words would be found for a query of one subject. */
function finds(query: string, words: string): boolean {
  return subjectsOf(query).some(({ phrases }) => phrases.some(phrase => ` ${fold(words)}`.includes(` ${phrase}`)))
}

describe('the subjects of a query', () => {
  it.each([
    ['refugees and cooperatives', ['refugees', 'cooperatives']],
    ['cooperatives and refugees', ['cooperatives', 'refugees']],
    ['Refugee', ['refugees']],
    ['asylum seekers in Europe', ['refugees', 'europe']],
    ['the third sector', ['social and solidarity economy']],
    ['CO-OPERATIVE', ['cooperatives']],
    ['SSE', ['social and solidarity economy']],
    ['Women’s empowerment', ["women's empowerment"]],
    ['Covid-19', ['COVID-19']],
  ])('of “%s” are known by their labels and synonyms, whatever case and accents', (query, expected) => {
    expect(labels(query)).toEqual(expected)
  })

  it('are the longest that the words allow', () => {
    expect(labels('social and solidarity economy')).toEqual(['social and solidarity economy'])
    expect(labels('migrant workers')).toEqual(['labour migration'])
    expect(labels('migrant')).toEqual(['migration'])
    expect(labels('worker cooperatives')).toEqual(['worker ownership'])
    expect(labels('recruitment of migrant workers')).toEqual(['fair recruitment'])
  })

  it('are each there once', () => {
    expect(labels('refugee refugees asylum seekers')).toEqual(['refugees'])
    expect(labels('looms Looms')).toEqual(['looms'])
  })

  it('are also words that the thesaurus does not know, each for itself', () => {
    expect(subjectsOf('looms, and refugees')).toMatchObject([
      { label: 'looms', phrases: ['looms'], topicIds: [] },
      { label: 'refugees', topicIds: ['topic:refugees'] },
    ])
  })

  it('are none where only words that join are left', () => {
    expect([labels(''), labels(' – '), labels('and of the')]).toEqual([[], [], []])
  })

  it('include what is narrower, at any depth, and not what is broader', () => {
    const [migration] = subjectsOf('migration')
    expect(migration?.topicIds).toEqual(
      expect.arrayContaining(['topic:migration', 'topic:forced-displacement', 'topic:refugees', 'topic:fair-recruitment']),
    )
    expect(finds('migration', 'host communities of refugees')).toBe(true)
    expect(finds('refugees', 'the migration of birds')).toBe(false)
    expect(subjectsOf('refugees').flatMap(({ topicIds }) => topicIds)).toEqual(['topic:refugees'])
  })

  it('are found in texts by the words that begin with their phrases, and not inside of words', () => {
    expect(finds('cooperatives', 'A cooperative of weavers')).toBe(true)
    expect(finds('cooperatives', 'Co-operatives everywhere')).toBe(true)
    expect(finds('cooperatives', 'uncooperative people')).toBe(false)
  })
})

describe('the thesaurus', () => {
  it.each(thesaurus.map(concept => [concept.label, concept] as const))('finds “%s” by each of its labels', (label, { id, synonyms }) => {
    for (const each of [label, ...synonyms]) {
      expect([each, labels(each)]).toEqual([each, [label]])
      expect(finds(each, each)).toBe(true)
      expect(subjectsOf(each)[0]?.topicIds[0]).toBe(`topic:${id}`)
    }
  })

  it('gives no label to two concepts, and every id once', () => {
    const all = thesaurus.flatMap(({ label, synonyms }) => [label, ...synonyms].map(fold))
    expect(all.filter((label, index) => all.indexOf(label) !== index)).toEqual([])
    const ids = thesaurus.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leads from every concept up to one that has nothing above it', () => {
    for (const concept of thesaurus) {
      const passed = [concept]
      for (let next = broaderOf(concept); next; next = broaderOf(next)) {
        expect(passed).not.toContain(next)
        passed.push(next)
      }
      expect(passed.at(-1)?.broader).toBeUndefined()
    }
  })

  it('knows the concept behind the id of a topic, with or without its kind', () => {
    expect(conceptOf('topic:refugees')).toBe(conceptOf('refugees'))
    expect(conceptOf('topic:refugees')?.label).toBe('refugees')
    expect(conceptOf('topic:looms')).toBeNull()
  })
})
