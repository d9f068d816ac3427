import { AppError } from '../model/errors.ts'

/** The lines of an error that a person can act on; anything else is a fault of the program and goes on. */
export function explained(error: unknown): string {
  if (error instanceof AppError && error.code === 'BAD_USER_INPUT') return error.message
  throw error
}
