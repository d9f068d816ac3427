import { isoCode } from './country.ts'
import { knownOrganization, organizationKey } from './known-organizations.ts'

const commonWords =
  /^(ministry|ministries|department|secretariat|division|unit|office|directorate|bureau|committee|faculty|government|parliament|senate|chamber|embassy|university|school|board|council|commission|association|federation|union|network|centre|institute|foundation|cooperative|national|federal|regional|general|international|of|for|the|and|labour|employment|social|affairs)$/
const beginnings =
  /^(ministry|ministries|department|secretariat|division|unit|office|directorate|bureau|faculty|national|federal|government|parliament|senate|embassy)\b/

/** Whether many bodies have such a name, so that it takes more to tell which is meant: "the Ministry of Labour", "the Secretariat". */
export function isCommonOrganization(names: readonly string[], isUnit: boolean): boolean {
  return names
    .map(organizationKey)
    .every(
      key =>
        knownOrganization(key) === null &&
        !isOfCountry(key, isUnit) &&
        (isUnit || beginnings.test(key) || key.split(' ').every(word => commonWords.test(word))),
    )
}

/** "Government of France": the country in the name tells which of them it is. */
function isOfCountry(key: string, isUnit: boolean): boolean {
  const [, name] = / of (?:the )?(.+)$/.exec(key) ?? []
  return !isUnit && name !== undefined && isoCode([name]) !== null
}
