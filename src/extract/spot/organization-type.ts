/** Words of names that tell what sort of body bears them. */
const telling: Readonly<Record<string, readonly string[]>> = {
  GOVERNMENT: [
    'Ministry',
    'Government',
    'Municipality',
    'Province',
    'Region',
    'Agency',
    'Authority',
    'Cabinet',
    'Ministère',
    'Ministerio',
    'Gobierno',
  ],
  PARLIAMENT: ['Parliament', 'Senate', 'Assembly', 'Congress'],
  NETWORK: [
    ...['Alliance', 'Federation', 'Confederation', 'Union', 'Network', 'Coalition', 'Platform', 'Forum', 'League', 'Force', 'Taskforce'],
    ...['Federación', 'Fédération', 'Confederación', 'Confédération', 'Confederação', 'Réseau'],
  ],
  ACADEMIC: [
    ...['University', 'College', 'School', 'Faculty', 'Institute', 'Laboratory', 'Observatory'],
    ...['Università', 'Université', 'Universidad', 'Universidade', 'Institut', 'Instituto'],
  ],
  COOPERATIVE: ['Cooperative', 'Co-operative', 'Cooperatives', 'Co-operatives', 'Cooperativa', 'Coopérative'],
  UNIT: ['Department', 'Unit', 'Division', 'Branch', 'Bureau', 'Office', 'Directorate', 'Directorate-General', 'Section', 'Secretariat'],
  ASSOCIATION: [
    ...['Association', 'Foundation', 'Society', 'Trust', 'Movement'],
    ...['Fundación', 'Fundação', 'Fondazione', 'Fondation', 'Asociación', 'Associação', 'Associazione'],
  ],
  ENTERPRISE: ['Bank', 'Corporation', 'Company', 'Ltd', 'Inc', 'Limited', 'GmbH', 'Enterprise', 'Studio'],
  CONSORTIUM: ['Consortium', 'Consorzio'],
}

const byWord = new Map(Object.entries(telling).flatMap(([type, words]) => words.map(word => [word, type] as const)))

/** The sort of body that a name tells by its head, the last telling word before what it is of: a Cooperatives Unit is a unit. */
export function organizationType(name: string): string | undefined {
  const [head = ''] = name.split(/,|\s(?:of|for|on|de|des|di|del|do|da)\s/i)
  return head
    .split(/[^\p{L}-]+/u)
    .flatMap(word => byWord.get(word) ?? [])
    .at(-1)
}
