/** From axios's configuration to a request that is signed and sealed: nothing in it is computed again. Knows no key. */
import type { Agents } from '../wire/agents.js'
import { InputError } from '../errors.js'
import { queryString } from '../formats/query.js'
import { addHeaders, type Headers } from '../headers.js'
import { isPlatform, resolveUrl, targetOf, type Target } from '../hosts.js'
import { isStatement } from '../endpoints/unsigned.js'
import { hostOf } from '../endpoints/v2.js'
import { requestLine, type Draft, type Protocol, type Signed } from '../protocols/protocol.js'
import { sealedAdapter, sealedHeaders, type WireConfig } from '../wire/transport.js'
import { Call, type Attempt, type Transform } from './call.js'
import { limitOf } from './incoming.js'

/** axios clones a body on the way in and drops members named `constructor`: the caller's own value takes its place. */
export function open(config: WireConfig): boolean {
  const attempt = config as Attempt
  attempt.wechatpay ??= new Call(config.url ?? '', config.params as unknown, config.data)
  config.data = attempt.wechatpay.data
  if (attempt.wechatpay.query !== undefined) config.params = attempt.wechatpay.query
  return false
}

/** The user's `transformRequest` runs here, before anything is signed; `transformResponse` after everything is verified. */
export function beforeSending({
  transformRequest,
  transformResponse,
  wechatpay,
  data,
  headers,
}: Attempt): unknown {
  if (transformResponse) wechatpay.transforms = [transformResponse].flat() as Transform[]
  return ([transformRequest ?? []].flat() as Transform[]).reduce(
    (value, transform) => transform(value, headers),
    data as unknown,
  )
}

export function draftOf(config: Attempt, protocol: Protocol, hosts: readonly URL[], common: Headers): Draft {
  const { wechatpay, data, headers } = config
  const method = config.method!.toUpperCase()
  const query = config.params === undefined ? '' : queryString(config.params as Record<string, unknown>)
  const url = urlOf(config, query, protocol, hosts)
  if (config.auth !== undefined)
    throw new InputError(
      'ERR_INPUT_OPTION',
      'auth cannot be set: the Authorization header is the signature',
      {
        request: requestLine({ method, url }),
      },
    )
  return {
    method,
    template: wechatpay.template,
    url,
    data: data as unknown,
    nonceless: wechatpay.flags.nonceless,
    headers: addHeaders({ ...protocol.headers(), ...common }, headers, method, url, data),
  }
}

function urlOf(
  { url = '', baseURL }: Attempt,
  query: string,
  protocol: Protocol,
  hosts: readonly URL[],
): Target {
  const path = url.replace(/^\/(?!\/)/, '')
  const home = hosts[0]!
  const base =
    baseURL === undefined || baseURL === home.href
      ? home
      : resolveUrl(baseURL.replace(/\/?$/, '/'), home, hosts)
  const host = protocol.name === 'v2' && isPlatform(base) ? hostOf(`/${path}`) : undefined
  return targetOf(path, query, host === undefined ? base : new URL(host), hosts)
}

/** Nothing in what goes to the adapter is secret but the header. */
export function seal(config: Attempt, signed: Signed, protocol: Protocol, agents: Agents): Attempt {
  const { wechatpay: call, responseType, maxContentLength = -1, signal } = config
  const { url, body } = signed
  const { flags } = call
  const request = requestLine(signed)
  checkLength(body, config.maxBodyLength, request)
  call.stage = signed
  call.limit = maxContentLength
  call.unsigned = protocol.isUnsigned(signed)
  call.wants = responseType ?? (call.unsigned || isStatement(url.pathname) ? 'arraybuffer' : undefined)
  const streamed = call.unsigned && (flags.sink !== undefined || responseType === 'stream')
  const opens = typeof body === 'object' && !Buffer.isBuffer(body)
  config.adapter = sealedAdapter(config, url, agents, flags.security && url.protocol === 'https:', request)
  config.url = url.href
  config.headers = sealedHeaders(
    opens ? { ...signed.headers, 'content-length': String(body.length) } : signed.headers,
  )
  config.data = opens ? body.open() : body
  config.timeout = call.left
  config.responseType = streamed ? 'stream' : 'arraybuffer'
  // axios cannot stop a stream that it counts while it waits for the next bytes: a file is counted here.
  config.maxContentLength = streamed ? -1 : limitOf(call)
  // Given to the adapter instead: axios would throw its own error for a signal that is aborted already, and transform twice.
  if (signal) delete config.signal
  if (config.params !== undefined) delete config.params
  if (config.transformRequest) delete config.transformRequest
  if (config.transformResponse) delete config.transformResponse
  return config
}

function checkLength(body: Signed['body'], limit = -1, request: string): void {
  if (limit < 0) return
  const length = typeof body === 'string' ? Buffer.byteLength(body) : (body?.length ?? 0)
  if (length > limit)
    throw new InputError('ERR_INPUT_BODY', `the body has ${length} bytes, more than maxBodyLength`, {
      request,
    })
}
