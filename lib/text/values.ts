/** Reads values whose type is unknown. */

/** A member of anything; `undefined` where there is none. @example memberOf(error, 'code') */
export const memberOf = (value: unknown, name: string): unknown =>
  value === undefined || value === null ? undefined : (value as Readonly<Record<string, unknown>>)[name]

/** Has it these methods? */
export const hasMethods = (value: unknown, ...names: readonly string[]): boolean =>
  names.every((name) => typeof memberOf(value, name) === 'function')

/** The prototype of an object, with a type. */
export const prototypeOf = (value: object): object | null => Object.getPrototypeOf(value) as object | null

/** An object without a prototype: no name is found on it that was not put there. */
export const emptyRecord = <T = unknown>(): Record<string, T> => Object.create(null) as Record<string, T>

/**
 * A class without a prototype's members: V8 reads its instances faster than what `Object.create(null)` makes.
 */
const Bare = function () {} as unknown as new () => object
Bare.prototype = Object.create(null)

/** `emptyRecord()` for a moment: what is shown to nobody. */
export const bareRecord = (): Record<string, unknown> => new Bare() as Record<string, unknown>

/**
 * The own members of objects in one that inherits nothing: a polluted
 * `Object.prototype` adds no option to it.
 */
export const bareCopy = (...sources: readonly object[]): object =>
  Object.assign(new Bare(), ...sources) as object
