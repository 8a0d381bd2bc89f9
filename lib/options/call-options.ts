/** The options of one call, sorted: path variables, query, body, headers, and what goes on to axios. */
import type { Draft } from '../chain/chain.js'
import { InputError } from '../errors.js'
import type { Target } from '../files/save.js'
import { checkHeaders, type Headers } from '../http/headers.js'
import type { RetryOption } from '../retry/attempts.js'
import { variables } from '../chain/uri-template.js'
import { instead } from './hints.js'
import { fault, isAxios, isOption, nearestOption, otherPlace } from './table.js'
import { bareRecord, memberOf } from '../text/values.js'

/** Guzzle's and axios's names for the same thing. */
const TWINS = [
  ['query', 'params'],
  ['base_uri', 'baseURL'],
] as const

const BODIES = ['json', 'xml', 'body', 'data'] as const

/** What goes on to axios; of these two the road itself reads the value. */
export type AxiosGiven = Readonly<Record<string, unknown>> & {
  readonly timeout?: number
  readonly signal?: AbortSignal
}

export interface CallOptions {
  readonly variables: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>> | URLSearchParams | undefined
  readonly body: { readonly kind: (typeof BODIES)[number]; readonly value: unknown } | undefined
  readonly headers: Headers
  readonly base: string | undefined
  readonly sink: Target | undefined
  readonly security: boolean
  readonly nonceless: boolean
  readonly retry: RetryOption | undefined
  readonly deadline: number | undefined
  readonly idempotent: boolean | undefined
  readonly encrypt: boolean | undefined
  readonly decrypt: boolean | undefined
  readonly axios: AxiosGiven
}

/** Options of a call whose values fit their shapes in the table. */
interface Checked {
  query?: CallOptions['query']
  params?: CallOptions['query']
  headers?: Headers
  base_uri?: string | URL
  baseURL?: string | URL
  sink?: Target
  stream?: boolean
  security?: boolean
  nonceless?: boolean
  retry?: RetryOption
  deadline?: number
  idempotent?: boolean
  encrypt?: boolean
  decrypt?: boolean
}

/** PHP writes no options as `[]`. */
const isEmptyList = (options: unknown): boolean => Array.isArray(options) && options.length === 0

/**
 * @throws InputError `ERR_INPUT_OPTION` for a key that is neither an option nor a variable of the template,
 * saying what was probably meant.
 */
export function readOptions({ method, template, options: written }: Draft): CallOptions {
  const options = isEmptyList(written) ? undefined : written
  const fail = (message: string): never => {
    throw new InputError('ERR_INPUT_OPTION', message, { request: `${method} ${template}` })
  }
  if (options !== undefined && (typeof options !== 'object' || options === null || Array.isArray(options))) {
    fail(
      `expected one object of options, found ${Array.isArray(options) ? 'a list' : options === null ? 'null' : typeof options}. Is it the body? Then { json: … }`,
    )
  }
  const names = variables(template)
  const values = bareRecord()
  const own: Record<string, unknown> & Checked = bareRecord()
  const axios: AxiosGiven & Record<string, unknown> = bareRecord()
  for (const key of Object.keys(options ?? {})) {
    const value = memberOf(options, key)
    if (names.includes(key)) {
      values[key] = value
      continue
    }
    if (!isOption(key, 'call')) fail(unknown(key, method, template, names))
    if (value === undefined) continue
    const wrong = fault(key, value)
    if (wrong !== undefined) fail(wrong)
    if (isAxios(key)) axios[key] = value
    else own[key] = value
  }
  for (const [one, other] of TWINS)
    if (own[one] !== undefined && own[other] !== undefined) fail(`give one of ${one} and ${other}, not both`)
  const kind = BODIES.find((name) => own[name] !== undefined)
  const second = BODIES.findLast((name) => own[name] !== undefined)
  if (kind !== second) fail(`give one of ${kind} and ${second}, not both`)
  if (own.stream === true) axios['responseType'] = 'stream'
  return {
    variables: values,
    query: own.query ?? own.params,
    body: kind && { kind, value: own[kind] },
    headers: own.headers === undefined ? {} : checkHeaders(own.headers, `${method} ${template}`),
    base: (own.base_uri ?? own.baseURL)?.toString(),
    sink: own.sink,
    security: own.security === true,
    nonceless: own.nonceless === true,
    retry: own.retry,
    deadline: own.deadline,
    idempotent: own.idempotent,
    encrypt: own.encrypt,
    decrypt: own.decrypt,
    axios,
  }
}

/** What is wrong with the name, and what was probably meant. */
function unknown(name: string, method: string, template: string, variables: readonly string[]): string {
  const what = `"${name}" is no option and no variable of the path`
  const why = instead(name, 'call')
  if (why !== undefined) return `${what}: ${why}`
  const sends = method !== 'GET' && method !== 'DELETE'
  const part = !sends ? 'query' : template.startsWith('v2/') ? 'xml' : 'json'
  const near = nearestOption(name, 'call', variables, sends ? [] : BODIES)
  if (near !== undefined)
    return `${what}: did you mean ${near}?${isField(name) ? ` A field goes in ${part}: { ${name} }` : ''}`
  if (name !== 'mchid' && otherPlace(name, 'call'))
    return `${what}: it belongs to the configuration, new Wechatpay({ ${name} })`
  return `${what}: did you mean ${part}.${fieldOf(name, part)}?`
}

/** As WeChat Pay writes its fields. */
const isField = (name: string): boolean => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name)
/** The merchant number is named otherwise in each protocol, and in other clients. */
const fieldOf = (name: string, part: string): string =>
  /^mch_?id$/i.test(name) ? (part === 'xml' ? 'mch_id' : 'mchid') : name
