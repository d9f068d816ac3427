import { pattern } from './pattern.ts'
import { anyOf } from './words.ts'

/** The source of an expression for the parts of the world that are larger than countries, with the article that they have. */
export const worldRegion = `(?:${anyOf([
  'Africa',
  'the Americas',
  'Asia',
  'Asia and the Pacific',
  'Asia-Pacific',
  'Europe',
  'Latin America',
  'Latin America and the Caribbean',
  'Oceania',
  'the Caribbean',
  'the Pacific',
  'the Balkans',
  'the Sahel',
  'the Maghreb',
  'the Middle East',
  'the Arab region',
  'the Arab States',
  'the Gulf States',
  ...[
    'North',
    'South',
    'East',
    'West',
    'Central',
    'Southern',
    'Eastern',
    'Western',
    'Northern',
    'South-East',
    'Southeast',
    'South-Eastern',
  ].flatMap(side => ['Africa', 'Asia', 'Europe', 'America'].map(continent => `${side} ${continent}`)),
  'Sub-Saharan Africa',
])})(?![\\p{L}-])`

/** Whether a name, with its article or without, is that of a part of the world, and so of no body. */
export const isWorldRegion = (name: string): boolean =>
  pattern(`^${worldRegion}$`, 'u').test(name) || pattern(`^${worldRegion}$`, 'u').test(`the ${name}`)
