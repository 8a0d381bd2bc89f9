/** Integers that a JavaScript number rounds. */

/**
 * Is it an integer beyond ±(2^53 - 1)? What was written may have been another one.
 * @example isInexact(1839204758493028353) // true
 */
export const isInexact = (value: unknown): value is number =>
  Number.isInteger(value) && !Number.isSafeInteger(value)

/** How an error says so. */
export const INEXACT = 'is an integer above 2^53, which a number cannot hold exactly: give it as a string'
