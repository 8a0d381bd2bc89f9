/** A Proxy that turns property access into a URL template and a verb call into a draft. Knows no HTTP; inert to the language. */
import { inspect } from 'node:util'
import { InputError } from './errors.js'

/** What a call amounts to before anything is looked up or sent. */
export interface Draft {
  readonly method: string
  readonly template: string
  readonly options: unknown
}
export type Send = (draft: Draft) => Promise<unknown>

const VERBS = new Map(
  ['get', 'post', 'put', 'patch', 'delete'].flatMap((verb) => [
    [verb, verb.toUpperCase()],
    [`${verb}Async`, verb.toUpperCase()],
  ]),
)

/** Names that the language, loggers and test runners look for; no URL has them as a segment. They are not there. */
const ABSENT = new Set([
  'then',
  'catch',
  'finally',
  'toJSON',
  'inspect',
  'constructor',
  'prototype',
  '__proto__',
  '__esModule',
  'default',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
  'tagName',
  '_isMockFunction',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
])
/** Methods that every object has, and has here too. */
const INHERITED = new Set([
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
])
const TEXTS = new Set<string | symbol>(['toString', 'valueOf', 'toLocaleString', Symbol.toPrimitive])

/**
 * The root of the chain: `members` are its own properties, every other name starts a path.
 * @example chain(target, {}, async (draft) => draft).v3.pay.transactions.native.post({ json }) // { method: 'POST', template: 'v3/pay/transactions/native', … }
 */
export function chain<T extends object>(
  target: T,
  members: Readonly<Record<string, unknown>>,
  send: Send,
): T {
  return new Proxy(target, {
    get(_, name) {
      if (typeof name === 'string' && Object.hasOwn(members, name)) return members[name]
      const own = typeof name === 'symbol' || ABSENT.has(name) || INHERITED.has(name) || TEXTS.has(name)
      return own ? (Reflect.get(target, name) as unknown) : node('', name, send)
    },
  })
}

/** The node of a literal template: nothing in it is rewritten. */
export function literal(template: string, send: Send): unknown {
  return node('', template, send, true)
}

function node(parent: string, name: string, send: Send, asWritten = false): unknown {
  return new Proxy(BLANK, new Step(parent, name, send, asWritten))
}

/**
 * One step of a path. Nothing is kept: a step holds its own path and is gone with the expression that made it.
 * What its last name means, a verb or a segment, is decided when it is called.
 */
class Step implements ProxyHandler<() => undefined> {
  readonly #parent: string
  readonly #name: string
  readonly #send: Send
  readonly #asWritten: boolean

  constructor(parent: string, name: string, send: Send, asWritten: boolean) {
    this.#parent = parent
    this.#name = name
    this.#send = send
    this.#asWritten = asWritten
  }

  get #template(): string {
    const own = segment(this.#name, this.#asWritten)
    return this.#parent === '' ? own : `${this.#parent}/${own}`
  }

  get(_: unknown, next: string | symbol): unknown {
    if (TEXTS.has(next)) return () => this.#template
    if (typeof next === 'symbol') return hook(next)
    if (ABSENT.has(next)) return undefined
    return INHERITED.has(next)
      ? (Reflect.get(Object.prototype, next) as unknown)
      : node(this.#template, next, this.#send)
  }

  apply(_: unknown, __: unknown, [argument]: unknown[]): unknown {
    const method = this.#asWritten ? undefined : VERBS.get(this.#name)
    if (method && this.#parent !== '')
      return this.#send({ method, template: this.#parent, options: argument })
    if (this.#name === 'chain' && !this.#asWritten && typeof argument === 'string')
      return node(this.#parent, argument, this.#send, true)
    if (method)
      throw new InputError(
        'ERR_INPUT_VERB',
        `"${this.#name}" needs a path before it: instance.v3.certificates.${this.#name}()`,
      )
    throw new InputError(
      'ERR_INPUT_VERB',
      `${this.#template}: "${this.#name}" is no verb. End the chain with one of ${[...VERBS.keys()].join(', ')}`,
    )
  }
}

/** `merchantService` is `merchant-service`, `_stock_id_` and `$stock_id$` are `{stock_id}`, a name with `/` or `{` is literal. */
function segment(name: string, asWritten: boolean): string {
  if (asWritten || /[/{]/.test(name)) return name.replace(/^\/(?!\/)/, '')
  const variable = /^_(.+)_$|^\$(.+)\$$/.exec(name)
  if (variable) return `{${variable[1] ?? variable[2]}}`
  return name.replace(/[A-Z]/g, (letter, at: number) => (at === 0 ? '' : '-') + letter.toLowerCase())
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

/** A callable without a property of its own, so that nothing of Function shadows a segment (`bind`, `apply`, `name`). All steps share it: it holds nothing. */
const BLANK = (() => {
  const target = () => undefined
  delete (target as { name?: string }).name
  delete (target as { length?: number }).length
  return Object.freeze(Object.setPrototypeOf(target, SURFACE) as () => undefined)
})()
