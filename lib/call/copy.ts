/** Copies of what the caller gave: what he changes later changes no request, and what his interceptors change is not his. */
import { MediaUtil } from '../files/media-util.js'

/**
 * Plain objects and lists are copied whole, bytes and uploads too. Streams, forms and objects of classes are not.
 * @example copyOf({ amount: { total: 1 } })
 */
export function copyOf<T>(value: T): T {
  return copy(value, new Map()) as T
}

function copy(value: unknown, seen: Map<unknown, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (seen.has(value)) return seen.get(value)
  if (Array.isArray(value)) {
    const list: unknown[] = []
    seen.set(value, list)
    for (const member of value) list.push(copy(member, seen))
    return list
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return special(value)
  const object = (prototype === null ? Object.create(null) : {}) as Record<string, unknown>
  seen.set(value, object)
  for (const name of Object.keys(value)) {
    const member = copy((value as Record<string, unknown>)[name], seen)
    if (name === '__proto__') Object.defineProperty(object, name, { value: member, enumerable: true })
    else object[name] = member
  }
  return object
}

function special(value: object): unknown {
  if (value instanceof MediaUtil) return value.clone()
  if (value instanceof URLSearchParams) return new URLSearchParams(value)
  if (value instanceof ArrayBuffer) return value.slice(0)
  if (!ArrayBuffer.isView(value)) return value
  return Buffer.from(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
}

/**
 * The value, marked so that axios hands it on as it is: its own copy of a plain object drops members named `constructor`, and shares
 * the objects in lists.
 */
export function forAxios<T>(value: T): T {
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    Object.defineProperty(value, Symbol.toStringTag, { value: 'Object', configurable: true })
  return value
}
