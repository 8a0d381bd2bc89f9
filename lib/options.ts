/** The options of one call, sorted: path variables, query, body, headers, and what goes on to axios. Knows no HTTP. */
import type { RetryOption } from './retry/attempts.js'
import type { Draft } from './chain.js'
import { distance } from './distance.js'
import { ConfigError, InputError } from './errors.js'
import { checkHeaders, type Headers } from './headers.js'
import { variables } from './uri-template.js'

/** What axios may be told, per call and at construction. */
const AXIOS = new Set([
  'timeout', 'timeoutErrorMessage', 'signal', 'responseType', 'responseEncoding', 'onUploadProgress', 'onDownloadProgress',
  'maxContentLength', 'maxBodyLength', 'maxRate', 'proxy', 'httpAgent', 'httpsAgent', 'adapter', 'transport', 'lookup', 'family',
  'transformRequest', 'transformResponse',
])
/** axios options that would change signed bytes or unverified answers, with what to do instead. */
const REFUSED: Readonly<Record<string, string>> = {
  maxRedirects: 'a signed request is never redirected', beforeRedirect: 'a signed request is never redirected',
  decompress: 'answers are decompressed here, strictly', validateStatus: 'every answer outside 2xx is an ApiError; read error.response',
  auth: 'the Authorization header is the signature', paramsSerializer: 'the query is encoded here so that the signed bytes are the sent bytes',
  method: 'call the verb', url: 'give the path to the chain', socketPath: 'requests go to the configured host only',
  transitional: 'the order of interceptors is fixed', handler: 'leave it out: uploads and files that are not signed are recognised here; other steps are interceptors on instance.client', debug: 'register an interceptor on instance.client',
}
/** The axios options that may be given. @see https://axios-http.com/docs/req_config */
export interface AxiosOptions {
  /** Milliseconds for one attempt, from the first byte out to the last byte in; 0 for no limit. Default 30,000. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  readonly onUploadProgress?: (progress: { loaded: number; total?: number }) => void
  readonly onDownloadProgress?: (progress: { loaded: number; total?: number }) => void
  /** The largest answer in bytes. */
  readonly maxContentLength?: number
  readonly maxBodyLength?: number
  readonly maxRate?: number | [number, number]
  /** `false`, or the proxy's address; the environment is not asked. */
  readonly proxy?: false | { readonly host: string; readonly port: number; readonly protocol?: string; readonly auth?: { readonly username: string; readonly password: string } }
  readonly httpAgent?: object
  readonly httpsAgent?: object
  readonly adapter?: unknown
  readonly transport?: unknown
  readonly lookup?: unknown
  readonly family?: 4 | 6
  /** Runs on the data before it is serialised and signed. */
  readonly transformRequest?: unknown
  /** Runs on the answer's text after it was verified. */
  readonly transformResponse?: unknown
}

const OWN: ReadonlySet<string> = new Set(['query', 'json', 'xml', 'body', 'headers', 'sink', 'base_uri', 'security', 'nonceless', 'params', 'data', 'baseURL', 'stream', 'retry', 'deadline', 'idempotent', 'encrypt', 'decrypt'])
/** Guzzle's and axios's names for the same thing. */
const TWINS = [['query', 'params'], ['base_uri', 'baseURL']] as const

type Shape = readonly [what: string, fits: (value: unknown) => boolean]
const FLAG: Shape = ['true or false', (value) => typeof value === 'boolean']
const ADDRESS: Shape = ['a text or a URL', (value) => typeof value === 'string' || value instanceof URL]
/** Guzzle counts seconds; less than a millisecond is such a count. */
const MILLISECONDS: Shape = ['a number of milliseconds, 0 for no limit', (value) => Number.isFinite(value) && (value === 0 || (value as number) >= 1)]
/** Options that would otherwise do nothing, or something else, without a word. */
const SHAPES = new Map<string, Shape>([
  ...['security', 'nonceless', 'stream', 'idempotent', 'encrypt', 'decrypt'].map((name) => [name, FLAG] as const),
  ['base_uri', ADDRESS], ['baseURL', ADDRESS], ['timeout', MILLISECONDS], ['deadline', MILLISECONDS],
  ['headers', ['an object of names and values', (value) => typeof value === 'object' && value !== null && !Array.isArray(value)]],
  ['sink', ['a file path or a writable stream', (value) => (typeof value === 'string' ? value !== '' : typeof (value as { write?: unknown } | null)?.write === 'function')]],
  ['signal', ['an AbortSignal', (value) => value instanceof AbortSignal]],
])
const BODIES = ['json', 'xml', 'body', 'data'] as const

export interface CallOptions {
  readonly variables: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>> | URLSearchParams | undefined
  readonly body: { readonly kind: (typeof BODIES)[number]; readonly value: unknown } | undefined
  readonly headers: Headers
  readonly base: string | undefined
  readonly sink: unknown
  readonly security: boolean
  readonly nonceless: boolean
  readonly retry: RetryOption | undefined
  readonly deadline: number | undefined
  readonly idempotent: boolean
  readonly encrypt: boolean | undefined
  readonly decrypt: boolean | undefined
  readonly axios: Readonly<Record<string, unknown>>
}

/** PHP writes no options as `[]`. */
const isEmptyList = (options: unknown): boolean => Array.isArray(options) && options.length === 0

/** @throws InputError `ERR_INPUT_OPTION` for a key that is no option and no variable of the template, saying what was probably meant. */
export function readOptions({ method, template, options: written }: Draft): CallOptions {
  const options = isEmptyList(written) ? undefined : written
  const fail = (message: string): never => { throw new InputError('ERR_INPUT_OPTION', message, { request: `${method} ${template}` }) }
  if (options !== undefined && (typeof options !== 'object' || options === null || Array.isArray(options))) {
    fail(`expected one object of options, found ${Array.isArray(options) ? 'a list' : options === null ? 'null' : typeof options}. Is it the body? Then { json: … }`)
  }
  const names = variables(template)
  const values = Object.create(null) as Record<string, unknown>
  const own = Object.create(null) as Record<string, unknown>
  const axios = Object.create(null) as Record<string, unknown>
  for (const [key, value] of Object.entries(options ?? {})) {
    if (names.includes(key)) {
      values[key] = value
      continue
    }
    if (!OWN.has(key) && !AXIOS.has(key)) throw unknown(key, method, template, names)
    if (value === undefined) continue
    if (!fits(key, value)) fail(`${key} must be ${SHAPES.get(key)![0]}, found ${found(value)}`)
    if (AXIOS.has(key)) axios[key] = value
    else own[key] = value
  }
  for (const [one, other] of TWINS) if (own[one] !== undefined && own[other] !== undefined) fail(`give one of ${one} and ${other}, not both`)
  const [kind, second] = BODIES.filter((name) => own[name] !== undefined)
  if (second) fail(`give one of ${kind} and ${second}, not both`)
  if (own['stream'] === true) axios['responseType'] = 'stream'
  return {
    variables: values,
    query: (own['query'] ?? own['params']) as CallOptions['query'],
    body: kind && { kind, value: own[kind] },
    headers: own['headers'] === undefined ? {} : checkHeaders(own['headers'] as Headers, `${method} ${template}`),
    base: (own['base_uri'] ?? own['baseURL'])?.toString(),
    sink: own['sink'],
    security: own['security'] === true,
    nonceless: own['nonceless'] === true,
    retry: own['retry'] as RetryOption | undefined,
    deadline: own['deadline'] as number | undefined,
    idempotent: own['idempotent'] === true,
    encrypt: own['encrypt'] as boolean | undefined,
    decrypt: own['decrypt'] as boolean | undefined,
    axios,
  }
}

/** The axios options among a configuration's rest. @throws ConfigError `ERR_CONFIG_OPTION` */
export function readDefaults(rest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  for (const key of Object.keys(rest)) {
    if (AXIOS.has(key) && (rest[key] === undefined || fits(key, rest[key]))) continue
    if (AXIOS.has(key)) throw new ConfigError('ERR_CONFIG_OPTION', `${key} must be ${SHAPES.get(key)![0]}, found ${found(rest[key])}`)
    const near = nearest(key, ['mchid', 'serial', 'privateKey', 'certs', 'secret', 'apiv3Key', 'merchant', 'brand', 'signer', 'baseURL', 'hosts', 'retry', 'deadline', 'encrypt', 'decrypt', 'logger', 'logBodies', 'headers', ...AXIOS])
    throw new ConfigError('ERR_CONFIG_OPTION', refusal(key) ? `${key} cannot be set: ${refusal(key)}` : `"${key}" is no option${near ? `. Did you mean ${near}?` : ''}`)
  }
  return { ...rest }
}

const fits = (key: string, value: unknown): boolean => SHAPES.get(key)?.[1](value) ?? true
const found = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'number' ? String(value) : `a ${typeof value}`)

const refusal = (key: string): string | undefined => (Object.hasOwn(REFUSED, key) ? REFUSED[key] : undefined)

function unknown(key: string, method: string, template: string, names: readonly string[]): InputError {
  const body = template.startsWith('v2/') ? 'xml' : 'json'
  const near = nearest(key, [...names, ...OWN, ...AXIOS])
  const hint = refusal(key) ?? `did you mean ${near ?? `${method === 'GET' || method === 'DELETE' ? 'query' : body}.${key}`}?`
  return new InputError('ERR_INPUT_OPTION', `"${key}" is no option and no variable of the path: ${hint}`, { request: `${method} ${template}` })
}

/** The candidate at most two typing mistakes away. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates.filter((one) => Math.abs(one.length - word.length) <= 2 && distance(one.toLowerCase(), word.toLowerCase()) <= (word.length > 4 ? 2 : 1))
  return near.sort((a, b) => distance(a, word) - distance(b, word))[0]
}
