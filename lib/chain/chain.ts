/**
 * A Proxy that turns property access into a URL template and a verb call into a draft. What the language and
 * frameworks probe for is no path segment.
 */
import type { Send } from './draft.js'
import { isRoot, startsPath, VERBS } from './names.js'
import { otherMethod } from './other-clients.js'
import { INHERITED, node, TEXTS, unassignable } from './node.js'
import { prototypeOf } from '../text/values.js'

export type { Chainable, Draft, Send } from './draft.js'
export { literal } from './node.js'

/** What a client has of any object. */
const OBJECT = new Set<string | symbol>([...INHERITED, ...TEXTS, 'constructor', '__proto__'])

/**
 * The root of the chain: `members` are its own properties, the names that `startsPath` knows start a path,
 * and what a subclass adds is found.
 * @example chain(target, {}, async (draft) => draft).v3.pay.transactions.native.post({ json }) // { method: 'POST', template: 'v3/pay/transactions/native', … }
 */
export function chain<T extends object>(
  target: T,
  members: Readonly<Record<string, unknown>>,
  send: Send,
): T {
  const base = prototypeOf(prototypeOf(target) ?? {}) === Object.prototype
  const isOurs = (name: string | symbol): boolean =>
    base || (typeof name === 'string' && (Object.hasOwn(members, name) || isRoot(name)))
  const refuse = (name: string | symbol): never => {
    throw unassignable(`instance.${String(name)}`)
  }
  // Where nothing can be set, frameworks do not try to mark the client as theirs.
  if (base) Object.preventExtensions(target)
  return new Proxy(target, {
    get(_, name, client) {
      if (typeof name === 'symbol' || OBJECT.has(name)) return Reflect.get(target, name) as unknown
      if (!base && adds(target, name)) return Reflect.get(target, name, client) as unknown
      if (Object.hasOwn(members, name)) return members[name]
      if (VERBS.has(name) || startsPath(name) || otherMethod(name) !== undefined) return node('', name, send)
      return undefined
    },
    set: (_, name, value, client) =>
      isOurs(name) ? refuse(name) : Reflect.set(target, name, value, client === undefined ? target : client),
    defineProperty: (_, name, descriptor) =>
      isOurs(name) ? refuse(name) : Reflect.defineProperty(target, name, descriptor),
    deleteProperty: (_, name) => (isOurs(name) ? refuse(name) : Reflect.deleteProperty(target, name)),
  })
}

/** Has the instance, or a class between it and the client's own, a property of this name? */
function adds(target: object, name: string): boolean {
  let holder: object | null = target
  for (; holder !== null; holder = prototypeOf(holder)) {
    const above = prototypeOf(holder)
    if (above === null || above === Object.prototype) return false
    if (Object.hasOwn(holder, name)) return true
  }
  return false
}
