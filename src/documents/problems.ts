import { AppError } from '../model/errors.ts'

/** Something wrong in a document: where, and what was expected. */
export interface Problem {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** The field at fault, as a path: `claims[3].vic SPOKE_AT webinar.role`. */
  readonly field: string
  readonly message: string
}

/** A document that cannot be loaded, with everything that is wrong in it. */
export class DocumentError extends AppError {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], cause?: unknown) {
    super('BAD_USER_INPUT', problems.map(formatProblem).join('\n'), { cause })
    this.problems = problems
  }
}

/** `seeds/a.md:12: claims[3].quote: …` */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}:${line}: ${field === '' ? '' : `${field}: `}${message}`
}
