/** A node of the chain: a step of a path that is a verb, or a segment, when it is called. */
import { inspect } from 'node:util'
import { InputError } from '../errors.js'
import type { Send } from './draft.js'
import { isProbe, isVariable, VERBS } from './names.js'
import { otherMethod, verbMeant } from './other-clients.js'
import { Pending, warnAwaited } from './pending.js'

/** Methods that every object has, and has here too. */
export const INHERITED = new Set([
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
])
export const TEXTS = new Set<string | symbol>(['toString', 'valueOf', 'toLocaleString', Symbol.toPrimitive])
/**
 * The node of a literal template: nothing in it is rewritten. What is no string is
 * refused by the verb that is called.
 */
export function literal(template: unknown, send: Send): unknown {
  if (typeof template === 'string') return node('', template, send, true)
  const found = template === null ? 'null' : typeof template
  return node('', `chain(${found})`, send, true, `chain() takes a URI template, found ${found}`)
}

export function node(parent: string, name: string, send: Send, asWritten = false, fault?: string): unknown {
  return new Proxy(BLANK, new Step(parent, name, send, asWritten, fault))
}

/**
 * One step of a path. Nothing is kept: a step holds its own path and is gone with the expression that made
 * it. What its last name means, a verb or a segment, is decided when it is called; so is what is wrong with
 * it: a call rejects, it never throws.
 */
class Step implements ProxyHandler<() => undefined> {
  readonly #parent: string
  readonly #name: string
  readonly #send: Send
  readonly #asWritten: boolean
  /** What is wrong with a name before this one. */
  readonly #fault: string | undefined

  constructor(parent: string, name: string, send: Send, asWritten: boolean, fault: string | undefined) {
    this.#parent = parent
    this.#name = name
    this.#send = send
    this.#asWritten = asWritten
    this.#fault = fault
  }

  get #template(): string {
    const own = segment(this.#name, this.#asWritten)
    return this.#parent === '' ? own : `${this.#parent}/${own}`
  }

  get(_: unknown, next: string | symbol): unknown {
    if (TEXTS.has(next)) return () => this.#template
    if (typeof next === 'symbol') return hook(next)
    if (next === 'then') warnAwaited(this.#parent, this.#template, VERBS.has(this.#name) && !this.#asWritten)
    if (isProbe(next, this.#name)) return undefined
    if (INHERITED.has(next)) return Reflect.get(Object.prototype, next) as unknown
    const fault = this.#fault ?? (this.#asWritten ? undefined : valueTypedAsName(this.#name))
    return node(this.#template, next, this.#send, false, fault)
  }

  apply(_: unknown, __: unknown, [argument]: unknown[]): unknown {
    const method = this.#asWritten ? undefined : VERBS.get(this.#name)
    if (this.#name === 'chain' && !this.#asWritten && typeof argument === 'string')
      return node(this.#parent, argument, this.#send, true, this.#fault)
    if (this.#fault !== undefined) return this.#reject('ERR_INPUT_PATH', this.#fault)
    if (method && this.#parent !== '')
      return Pending.of(this.#send({ method, template: this.#parent, options: argument }))
    return this.#reject('ERR_INPUT_VERB', method ? this.#withoutPath(argument) : this.#withoutVerb())
  }

  /** `instance.get('v3/certificates')` is axios's way. */
  #withoutPath(argument: unknown): string {
    const path = typeof argument === 'string' ? /^\/?([\w{}+/.-]{1,128})$/.exec(argument)?.[1] : undefined
    const example = path === undefined ? 'v3.certificates' : `chain('${path}')`
    return `"${this.#name}" needs a path before it: instance.${example}.${this.#name}()`
  }

  #withoutVerb(): string {
    const isFirst = this.#parent === ''
    const other = isFirst ? otherMethod(this.#name) : undefined
    const meant = isFirst || this.#asWritten ? undefined : verbMeant(this.#name)
    const said = `"${this.#name}" is no verb`
    if (meant !== undefined) return `${this.#parent}: ${said}. Did you mean ${meant}()?`
    return `${this.#template}: ${said}. ${other ?? `End the chain with one of ${[...VERBS.keys()].join(', ')}`}`
  }

  set(_: unknown, name: string | symbol): never {
    throw unassignable(`${this.#template}/${String(name)}`)
  }

  defineProperty(_: unknown, name: string | symbol): never {
    throw unassignable(`${this.#template}/${String(name)}`)
  }

  deleteProperty(_: unknown, name: string | symbol): never {
    throw unassignable(`${this.#template}/${String(name)}`)
  }

  #reject(code: 'ERR_INPUT_VERB' | 'ERR_INPUT_PATH', message: string): Promise<never> {
    return Pending.of(Promise.reject(new InputError(code, message)))
  }
}

/**
 * A stub that is set has no effect on what is called.
 * @see https://github.com/sinonjs/sinon and `jest.spyOn`
 */
export const unassignable = (what: string): InputError =>
  new InputError(
    'ERR_INPUT_ASSIGN',
    `${what} cannot be set, defined or deleted: the real request would be sent all the same. In tests use createSimulator() of wechatpay-chain/simulator, the option adapter, or jest.mock: docs/testing.md`,
  )

/** Most names are sent as they are. */
const PLAIN = /^[a-z\d-]+$/

/**
 * `merchantService` is `merchant-service`, `_stock_id_` and `$stock_id$` are `{stock_id}`, a
 * name with `/` or `{` is literal.
 */
function segment(name: string, asWritten: boolean): string {
  if (PLAIN.test(name)) return name
  if (asWritten || /[/{]/.test(name)) return name.replace(/^\/(?!\/)/, '')
  if (isVariable(name)) return `{${name.slice(1, -1)}}`
  return name.replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? '' : '-') + letter.toLowerCase())
}

/**
 * Capitals in a row, beside a run of digits, or with anything but letters and
 * digits: an order number, an openid.
 */
const VALUE = /[A-Z]{2}|[A-Z]\d{2}|\d{3}|\d\d$|^\d|[^A-Za-z0-9]/

/**
 * A value among the names would be rewritten, and another order be asked for. Names in
 * lower case are sent as they are.
 */
function valueTypedAsName(name: string): string | undefined {
  if (!/[A-Z]/.test(name) || !VALUE.test(name) || isVariable(name) || /[/{]/.test(name)) return undefined
  return `"${name}" looks like a value and would be sent as "${segment(name, false)}": name a variable, such as _out_trade_no_, and give { out_trade_no: '${name}' } with the options`
}

function hook(symbol: symbol): unknown {
  if (symbol === Symbol.toStringTag) return 'WechatpayChain'
  if (symbol === Symbol.hasInstance) return () => false
  if (symbol === inspect.custom) return render
  return undefined
}

function render(this: unknown): string {
  return `[WechatpayChain ${String(this)}]`
}

/** `showProxy` renders the target itself, which knows no path. */
const SURFACE = Object.freeze(
  Object.create(null, { [inspect.custom]: { value: render }, toString: { value: () => '…' } }) as object,
)

/**
 * A callable without a property of its own, so that nothing of Function shadows a segment (`bind`, `apply`,
 * `name`). All steps share it: it holds nothing.
 */
const BLANK = (() => {
  const target = () => undefined
  delete (target as { name?: string }).name
  delete (target as { length?: number }).length
  return Object.freeze(Object.setPrototypeOf(target, SURFACE) as () => undefined)
})()
