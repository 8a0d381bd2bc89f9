/**
 * Request interceptor: makes the exact bytes of the request and the signature over them.
 * Nothing changes them afterwards.
 */
import type { AxiosHeaders } from 'axios'
import { isStatement } from '../endpoints/unsigned.js'
import { hostOf } from '../endpoints/v2.js'
import { InputError, type WechatpayError } from '../errors.js'
import { queryString } from '../formats/query.js'
import { addHeaders, type Headers } from '../http/headers.js'
import { isPlatform, resolveUrl, targetOf, type Target } from '../http/hosts.js'
import { requestLine, type Draft, type Encoded, type Protocol, type Signed } from '../protocols/protocol.js'
import { createAdapter } from '../http/adapter.js'
import type { Agents } from '../http/agents.js'
import { checkedHeaders } from '../http/checked-headers.js'
import type { Stop } from '../http/deadline.js'
import { notReady } from '../http/network-error.js'
import type { Sending } from '../http/sending.js'
import { andThen } from '../runtime/and-then.js'
import { stageOf, withStage, type Attempt, type Config, type Outbound, type Sent } from './attempt.js'

/** A response that is buffered for its verification may not be large; a file that is not signed may. */
const RESPONSE_BYTES = 8 << 20
const FILE_BYTES = 256 << 20

/** What the requests of one client have in common. */
export interface Signing {
  readonly protocol: Protocol
  /** Home first. */
  readonly hosts: readonly URL[]
  /** In lower case. */
  readonly headers: Headers
  readonly agents: Agents
}

export const signer = ({ protocol, hosts, headers, agents }: Signing) =>
  function signer(staged: Config): Config | Promise<Config> {
    const outbound = stageOf<Outbound>(staged)
    const { config, attempt } = outbound
    const { deadline } = attempt
    const draft = draftOf(outbound, protocol, hosts, headers)
    const encoding = deadline.race(
      () => protocol.encode(draft),
      (why) => notReady(why, 'the body did not end', requestLine(draft)),
    )
    return andThen(encoding, (encoded) => {
      const sign = () => protocol.sign(encoded)
      const signing = protocol.hasRemoteSigner
        ? deadline.race(sign, (why) => noSignature(why, config.timeout ?? 0, encoded))
        : sign()
      return andThen(signing, (signed) => toBeSent(outbound, signed, protocol, agents))
    })
  }

/** What axios hands to the adapter, which has the signed request. */
function toBeSent(outbound: Outbound, signed: Signed, protocol: Protocol, agents: Agents): Config {
  const { config, attempt } = outbound
  checkLength(signed, config.maxBodyLength)
  const unsigned = protocol.isUnsigned(signed)
  const sending = sendingOf(config, attempt, signed, unsigned)
  const isFile = unsigned || isStatement(signed.url.pathname)
  const adapter = createAdapter(sending, config, agents)
  const responseType = config.responseType ?? (isFile ? 'arraybuffer' : undefined)
  return withStage<Sent>(
    { outbound, signed, responseType },
    // It inherits nothing: axios takes it as it is.
    { __proto__: null, method: config.method, url: signed.url.href, headers: noHeaders(), adapter },
  )
}

/** Those that are sent are with the adapter: axios has nothing to add to them. */
let none: AxiosHeaders | undefined
const noHeaders = (): AxiosHeaders => (none ??= checkedHeaders({}))

function draftOf(
  { config, data, attempt }: Outbound,
  protocol: Protocol,
  hosts: readonly URL[],
  common: Headers,
): Draft {
  const { template, nonceless } = attempt.wanted
  const { params, headers, auth } = config
  const method = config.method!.toUpperCase()
  const query = params === undefined ? '' : queryString(params)
  const url = urlOf(config, query, protocol, hosts)
  if (auth !== undefined)
    throw new InputError(
      'ERR_INPUT_OPTION',
      'auth cannot be set: the Authorization header is the signature',
      { request: requestLine({ method, url }) },
    )
  return {
    method,
    template,
    url,
    data,
    nonceless,
    headers: addHeaders({ ...protocol.headers(), ...common }, headers, method, url, data),
  }
}

function urlOf(
  { url = '', baseURL }: Config,
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

function sendingOf(
  { maxContentLength = -1, responseType, timeout = 0 }: Config,
  { wanted: { security, sink }, deadline, progress }: Attempt,
  signed: Signed,
  unsigned: boolean,
): Sending {
  const { method, url, headers, body } = signed
  const streamed = unsigned && (sink !== undefined || responseType === 'stream')
  const own = maxContentLength >= 0 ? maxContentLength : undefined
  return {
    request: requestLine(signed),
    method,
    url,
    headers,
    body,
    security: security && url.protocol === 'https:',
    streamed,
    // A refusal of a file is as large as any response may be.
    limit: streamed ? RESPONSE_BYTES : (own ?? (unsigned ? FILE_BYTES : RESPONSE_BYTES)),
    streamLimit: own ?? Infinity,
    idle: timeout,
    deadline,
    progress,
  }
}

function checkLength(signed: Signed, limit = -1): void {
  const { body } = signed
  const length = typeof body === 'string' ? Buffer.byteLength(body) : (body?.length ?? 0)
  if (limit >= 0 && length > limit)
    throw new InputError('ERR_INPUT_BODY', `the body has ${length} bytes, more than maxBodyLength`, {
      request: requestLine(signed),
    })
}

function noSignature(why: Stop, timeout: number, request: Encoded): WechatpayError {
  if (why === 'aborted') return notReady(why, '', requestLine(request))
  return new InputError(
    'ERR_INPUT_SIGNER',
    `the signer gave no signature for ${timeout} ms, nothing was sent`,
    { request: requestLine(request) },
  )
}
