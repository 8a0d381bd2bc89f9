/** Prepares the request that all attempts of a call start from: a private copy of the caller's objects. */
import type { SigningIdentity } from '../config/credentials.js'
import type { Settings } from '../config/settings.js'
import { encryptFields } from './encryption.js'
import { CertificateError } from '../errors.js'
import { MediaUtil } from '../files/media-util.js'
import { toReplayableBody } from '../files/replayable-body.js'
import { checkTarget } from '../files/save.js'
import type { Headers } from '../http/headers.js'
import type { Given } from '../interceptors/attempt.js'
import { withoutCode } from '../text/messages.js'
import { andThen } from '../runtime/and-then.js'
import { urlOf, type CheckedCall } from './check.js'

/** A request as each attempt begins with it. */
export interface Prepared {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly query: unknown
  readonly data: unknown
  /** Where the call says so: the host it goes to. */
  readonly base: string | undefined
  /** The caller's options for axios. */
  readonly axios: Readonly<Record<string, unknown>>
}

/**
 * The copy is taken before anything is waited for; most calls wait for nothing.
 * @throws InputError, DownloadError
 */
export function prepare(call: CheckedCall, settings: Settings): Prepared | Promise<Prepared> {
  const { options } = call
  const copied = {
    ...call,
    body: copyOf(call.body),
    options: { ...options, query: copyOf(options.query), headers: { ...options.headers } },
  }
  const encrypt = () =>
    andThen(encryptFields(copied, settings), ({ query, json, headers }) =>
      andThen(toReplayableBody(json), (data) => preparedOf(call, query, data, headers)),
    )
  const waited = waitFor(call)
  return waited ? waited.then(encrypt) : encrypt()
}

const preparedOf = (call: CheckedCall, query: unknown, data: unknown, headers: Headers): Prepared =>
  Object.freeze({
    method: call.method,
    url: urlOf(call),
    headers: typedAsJson(call.options.body?.kind, data) ? { 'content-type': JSON_TYPE, ...headers } : headers,
    query,
    data,
    base: call.options.base,
    axios: call.options.axios,
  })

/** What must be there before the request is made: a file that can be written, and a key. */
function waitFor(call: CheckedCall): Promise<unknown> | undefined {
  const { identity, options } = call
  const checked = options.sink === undefined ? undefined : checkTarget(options.sink, 'sink')
  if (!identity || !isPending(identity)) return checked
  return Promise.resolve(checked).then(() => loadKeys(identity, call))
}

/** A ring with RSA keys alone is of no use to requests that are signed with SM2. */
const isPending = ({ keys, algorithm }: SigningIdentity): boolean =>
  keys.isPending || (algorithm === 'SM2' && keys.isPendingFor(algorithm))

/** Before anything is sent: without a key the response of a call that was done could not be verified. */
async function loadKeys(identity: SigningIdentity, { method, template }: CheckedCall): Promise<void> {
  try {
    await identity.keys.refresh()
    if (isPending(identity)) throw new CertificateError('ERR_CERT_EMPTY', 'its source gave no key')
  } catch (cause) {
    throw new CertificateError(
      'ERR_CERT_DOWNLOAD',
      `the platform certificates could not be downloaded, nothing was sent: ${withoutCode(cause)}`,
      { request: `${method} ${template}`, cause },
    )
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'
const typedAsJson = (kind: string | undefined, data: unknown): boolean =>
  kind === 'json' && typeof data === 'string'

/**
 * axios's configuration of one attempt: nobody else holds what is in it.
 * @param host where it is not the first of the client's
 */
export function configOf(
  { method, url, headers, query, data, base, axios }: Prepared,
  host: string | undefined,
): Given {
  const baseURL = base ?? host
  return {
    ...axios,
    method,
    url,
    headers: { ...headers },
    ...(query !== undefined && { params: forAxios(copyOf(query)) }),
    ...(baseURL !== undefined && { baseURL }),
    data: forAxios(copyOf(data)),
  }
}

/**
 * Plain objects and lists are copied whole, bytes and uploads too. Streams, forms
 * and objects of classes are not.
 * @example copyOf({ amount: { total: 1 } })
 */
const copyOf = <T>(value: T): T =>
  typeof value === 'object' && value !== null ? (copy(value, new Map()) as T) : value

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
 * The value, marked so that axios hands it on as it is: its own copy of a plain object drops members named
 * `constructor`, and shares the objects in lists.
 */
function forAxios<T>(value: T): T {
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    Object.defineProperty(value, Symbol.toStringTag, { value: 'Object', configurable: true })
  return value
}
