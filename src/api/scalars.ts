import { GraphQLScalarType, Kind } from 'graphql'
import { isPartialDate } from '../model/partial-date.ts'

function date(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value
  throw new TypeError(`Expected a date such as 2022, 2022-10 or 2022-10-18, but got: ${String(value)}`)
}

/** A date as precise as its source. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'A date as precise as its source: `2022`, `2022-10` or `2022-10-18` (EDTF level 0).',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: date,
  parseLiteral: node => date(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null),
})

function decimal(value: unknown): string {
  if ((typeof value === 'string' || typeof value === 'number') && /^-?\d+(\.\d+)?$/.test(String(value))) return String(value)
  throw new TypeError(`Expected a decimal number such as "94000000" or "0.50", but got: ${String(value)}`)
}

/** A decimal number without loss, as money needs it. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'A decimal number as a string, without loss: "94000000", "0.50".',
  serialize: String,
  parseValue: decimal,
  parseLiteral: node => decimal(node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : null),
})
