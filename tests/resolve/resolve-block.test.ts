import { describe, expect, it } from '@jest/globals'
import { compareProfiles } from '../../src/resolve/compare.ts'
import { doubtsAmong } from '../../src/resolve/doubts.ts'
import type { Member, Profile } from '../../src/resolve/profile.ts'
import { profilesOf } from '../../src/resolve/profiles-of.ts'
import { resolveBlock } from '../../src/resolve/resolve-block.ts'
import { story } from '../assemble/stories.ts'
import { type Appearance, telling, unnamed } from './corpora.ts'

/** The profile of the one person of a document. */
function person(document: string, appearance: Appearance): Profile {
  return profilesOf(telling(document, appearance)).get('pe0') as Profile
}

function organization(document: string, name: string | object, partOf?: string): Profile {
  const reading = story({
    id: document,
    organizations: { one: unnamed(name), ...(partOf !== undefined && { whole: unnamed(partOf) }) },
    says: partOf === undefined ? [] : [['It is a part.', { 'one PART_OF whole': {} }]],
  })
  return profilesOf(reading).get('one') as Profile
}

function event(document: string, name: string, says: object = {}, more: object = {}): Profile {
  const reading = story({
    id: document,
    events: { one: unnamed(name) },
    ...more,
    says: Object.keys(says).length === 0 ? [] : [['It was.', says]],
  })
  return profilesOf(reading).get('one') as Profile
}

const verdict = (a: Profile, b: Profile) => {
  const { outcome, reason } = compareProfiles(a, b)
  return `${outcome}: ${reason}`
}

/** The clusters by the names and documents of their members. */
function grouped(...members: Member[]): string[] {
  const label = ({ names, traits }: Profile) => names[0] ?? traits.acronyms?.[0]
  return resolveBlock(members)
    .clusters.map(cluster => cluster.members.map(label).sort().join(' = '))
    .sort()
}

describe('two people', () => {
  const vic: Appearance = { name: 'Vic van Vuuren', title: 'Director', at: 'ILO Enterprises Department' }

  it.each<[string, Appearance, Appearance, string]>([
    [
      'of one name and post are one',
      vic,
      { ...vic, name: 'Vic Van Vuuren' },
      'same: Same name; both Director at ILO Enterprises Department.',
    ],
    ['of one name and organization are one', vic, { ...vic, title: 'Chair' }, 'same: Same name; both at ILO Enterprises Department.'],
    ['of one name alone are not', { name: 'Ada Abel' }, { name: 'Ada Abel' }, 'unsure: Same name; nothing else that agrees.'],
    [
      'of one organization are two by other given names',
      { name: 'Gianluca Pastorelli', title: 'President', at: 'DIESIS' },
      { name: 'Luca Pastorelli', title: 'President', at: 'DIESIS' },
      'different: Gianluca Pastorelli and Luca Pastorelli are two names.',
    ],
    [
      'of one name in different organizations are not taken for one',
      { name: 'Ada Abel', at: 'Guild of Weavers' },
      { name: 'Ada Abel', at: 'Union of Spinners' },
      'unsure: Same name; posts in different organizations.',
    ],
    [
      'of one name who both spoke at an event are one, whatever their posts',
      { name: 'Ada Abel', at: 'Guild of Weavers', event: 'Loom Forum' },
      { name: 'Ada Abel', at: 'Union of Spinners', event: 'Loom Forum' },
      'same: Same name; both at Loom Forum; posts in different organizations.',
    ],
    [
      'are not joined by events of one name on other dates',
      { name: 'Ada Abel', event: 'Loom Forum', date: '2022-05-02' },
      { name: 'Ada Abel', event: 'Loom Forum', date: '2023-05-02' },
      'unsure: Same name; nothing else that agrees.',
    ],
    [
      'are not joined by an event that any could be',
      { name: 'Ada Abel', event: 'Opening session' },
      { name: 'Ada Abel', event: 'Opening session' },
      'unsure: Same name; nothing else that agrees.',
    ],
    [
      'are not joined by an organization that many are called',
      { name: 'Ada Abel', at: 'Ministry of Labour', title: 'Member' },
      { name: 'Ada Abel', at: 'Ministry of Labour', title: 'Adviser' },
      'unsure: Same name; both at Ministry of Labour.',
    ],
    [
      'of an initial and a name are one where much agrees',
      { name: 'S. Esim', title: 'Head', at: 'COOP Unit of the ILO', event: 'Loom Forum' },
      { name: 'Simel Esim', title: 'Head', at: 'COOP Unit of the ILO', event: 'Loom Forum' },
      'same: S. Esim and Simel Esim may be one name; both Head at COOP Unit of the ILO; both at Loom Forum.',
    ],
    [
      'of an initial and a name are doubtful where little agrees',
      { name: 'S. Esim', at: 'COOP Unit of the ILO' },
      { name: 'Simel Esim', at: 'COOP Unit of the ILO' },
      'unsure: S. Esim and Simel Esim may be one name; both Member at COOP Unit of the ILO.',
    ],
    [
      'are never one by a family name',
      { name: 'Esim', title: 'Head', at: 'COOP Unit of the ILO', event: 'Loom Forum' },
      { name: 'Simel Esim', title: 'Head', at: 'COOP Unit of the ILO', event: 'Loom Forum' },
      'unsure: Esim and Simel Esim may be one name; both Head at COOP Unit of the ILO; both at Loom Forum.',
    ],
    [
      'are two when one is a woman and the other a man',
      { name: 'Ms Kim Abel', title: 'Chair', at: 'Guild of Weavers' },
      { name: 'Mr Kim Abel', title: 'Chair', at: 'Guild of Weavers' },
      'different: Addressed as a woman here and as a man there.',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(verdict(person('a', { title: 'Member', ...a }), person('b', { title: 'Member', ...b }))).toBe(expected)
    expect(verdict(person('b', { title: 'Member', ...b }), person('a', { title: 'Member', ...a }))).toBe(expected)
  })

  it('are joined by those who spoke beside them', () => {
    const beside = (document: string, event: string) =>
      profilesOf(telling(document, { name: 'Ada Abel', event }, { name: 'Guy Ryder', event })).get('pe0') as Profile
    expect(verdict(beside('a', 'Loom Forum'), beside('b', 'Days of Spinning'))).toBe('same: Same name; both on stage with Guy Ryder.')
  })

  it('of one document are two, even of one name', () => {
    const reading = story({
      id: 'namesakes',
      people: { one: unnamed('Ada Abel'), two: unnamed('Ms Ada Abel') },
      organizations: { guild: unnamed('Guild of Weavers') },
      says: [
        ['One chairs it.', { 'one HOLDS_POSITION guild': { title: 'Chair' } }],
        ['The other, too.', { 'two HOLDS_POSITION guild': { title: 'Chair' } }],
      ],
    })
    const profiles = profilesOf(reading)
    expect(grouped(profiles.get('one') as Profile, profiles.get('two') as Profile)).toEqual(['Ada Abel', 'Ms Ada Abel'])
  })
})

describe('two organizations', () => {
  it.each<[string, Profile, Profile, string]>([
    ['are one by name', organization('a', 'The Labour Organisation'), organization('b', 'Labor Organization'), 'same: Same name.'],
    [
      'are one by an acronym that a document introduces',
      organization('a', { name: 'Guild of Weavers', acronym: 'GW' }),
      organization('b', 'GW'),
      'same: GW is the acronym of Guild of Weavers.',
    ],
    [
      'are one by an acronym that is known',
      organization('a', 'International Labour Organization'),
      organization('b', 'ILO'),
      'same: Same name.',
    ],
    [
      'are two where nobody introduces the acronym',
      organization('a', 'Guild of Weavers'),
      organization('b', 'GW'),
      'different: Different names.',
    ],
    [
      'of one acronym and other names are two',
      organization('a', { name: 'Guild of Weavers', acronym: 'GW' }),
      organization('b', { name: 'Grain Watch', acronym: 'GW' }),
      'different: Same acronym GW, different names.',
    ],
    [
      'of a common name are two in different wholes',
      organization('a', 'Secretariat', 'Guild of Weavers'),
      organization('b', 'Secretariat', 'Union of Spinners'),
      'different: Same name, which others may have; parts of different organizations.',
    ],
    [
      'of a common name are one in one whole',
      organization('a', 'Secretariat', 'Guild of Weavers'),
      organization('b', 'the Secretariat', 'Guild of Weavers'),
      'same: Same name; part of the same organization.',
    ],
    [
      'of a common name are one where it names their country',
      organization('a', 'Government of France'),
      organization('b', 'the Government of France'),
      'same: Same name.',
    ],
    [
      'of a common name are doubtful else',
      organization('a', 'Secretariat'),
      organization('b', 'Secretariat'),
      'unsure: Same name, which others may have.',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(verdict(a, b)).toBe(expected)
  })

  it('are told apart where an acronym fits both', () => {
    const weavers = organization('a', { name: 'Guild of Weavers', acronym: 'GW' })
    const watch = organization('b', { name: 'Grain Watch', acronym: 'GW' })
    const short = organization('c', 'GW')
    expect(grouped(weavers, short)).toEqual(['GW = Guild of Weavers'])
    expect(grouped(weavers, watch, short)).toEqual(['GW', 'Grain Watch', 'Guild of Weavers'])
  })
})

describe('two events', () => {
  it.each<[string, Profile, Profile, string]>([
    [
      'are one by name and date',
      event('a', 'Loom Forum', { one: { startDate: '2022-05-02' } }),
      event('b', 'the 2022 Loom Forum', { one: { startDate: '2022-05' } }),
      'same: Same name; on the same date.',
    ],
    [
      'are two on other dates',
      event('a', 'Loom Forum', { one: { startDate: '2022' } }),
      event('b', 'Loom Forum', { one: { startDate: '2023' } }),
      'different: Same name; on different dates.',
    ],
    [
      'are two in other editions',
      event('a', '10th Loom Forum', { one: { edition: 10 } }),
      event('b', '11th Loom Forum', { one: { edition: 11 } }),
      'different: Same name; edition 10 and 11.',
    ],
    ['are doubtful by name alone', event('a', 'Loom Forum'), event('b', 'Loom Forum'), 'unsure: Same name.'],
    [
      'of a common name are doubtful on one date',
      event('a', 'Opening session', { one: { startDate: '2022-05-02' } }),
      event('b', 'Opening session', { one: { startDate: '2022-05-02' } }),
      'unsure: Same name, which others may have; on the same date.',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(verdict(a, b)).toBe(expected)
  })

  it('without a date go to the edition that fits better, and to none if two fit', () => {
    const at = (place: string) => ({ places: { where: unnamed(place) } })
    const first = event('a', 'Loom Forum', { one: { startDate: '2022' }, 'one LOCATED_IN where': {} }, at('Bern'))
    const second = event('b', 'Loom Forum', { one: { startDate: '2023' }, 'one LOCATED_IN where': {} }, at('Lyon'))
    const told = telling('c', { name: 'Ada Abel', event: 'Loom Forum', place: 'Bern' })
    const undated = profilesOf(told).get('ev0') as Profile
    expect(doubtsAmong([first, second, undated]).map(({ reason }) => reason)).toEqual(['Same name; in the same place.'])
  })
})

describe('entities that people wrote', () => {
  const fixed = (profile: Profile, fixedId: string): Member => ({ ...profile, fixedId })
  const ada: Appearance = { name: 'Ada Abel', title: 'Chair', at: 'Guild of Weavers' }

  it('keep their ids, and what agrees goes to them', () => {
    const [cluster, ...others] = resolveBlock([
      person('a', ada),
      fixed(person('b', { ...ada, title: 'Member' }), 'person:the-ada'),
    ]).clusters
    expect([cluster?.fixedId, cluster?.members.length, others]).toEqual(['person:the-ada', 2, []])
  })

  it('are never made one, but doubted if much agrees', () => {
    const members = [fixed(person('a', ada), 'person:a'), fixed(person('b', { ...ada, event: 'Fair' }), 'person:b')]
    expect(
      resolveBlock(members)
        .clusters.map(({ fixedId }) => fixedId)
        .sort(),
    ).toEqual(['person:a', 'person:b'])
    expect(doubtsAmong(members).map(({ score, reason }) => [score, reason])).toEqual([[0.9, 'Same name; both Chair at Guild of Weavers.']])
  })
})
