import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema } from 'graphql'

const evidence = {
  quote: 'Vic van Vuuren opened the webinar; Giuseppe Guerini answered him.',
  document: { title: 'A webinar on migrant entrepreneurship' },
}

const vic = {
  id: 'person:vic-van-vuuren',
  name: 'Vic van Vuuren',
  spokeWith: {
    totalCount: 1,
    edges: [
      {
        node: { id: 'person:giuseppe-guerini', name: 'Giuseppe Guerini' },
        meetings: 1,
        closeness: 'SAME_EVENT',
        shared: [
          {
            event: { name: 'Social economy and migrant entrepreneurship', startDate: '2020-09-10' },
            ownRole: 'SPEAKER',
            ownTitle: 'Director',
            theirRole: 'SPEAKER',
            theirTitle: 'President',
            evidence: [evidence],
          },
        ],
      },
    ],
  },
}

/** The whole schema as it is published, with an answer at hand to the first question of the playground. */
export function stubSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'))
  const person = schema.getQueryType()?.getFields().person
  if (person) person.resolve = (_root, { id }) => (id === vic.id ? vic : null)
  return schema
}
