/** Goes on with a value that is there, or that is waited for. */

/**
 * `next` of a value: at once where nothing has to be waited for.
 * @example andThen(1, (one) => one + 1) // 2
 */
export const andThen = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  // oxlint-disable-next-line promise/no-callback-in-promise -- that is what it is for
  value instanceof Promise ? value.then(next) : next(value)
