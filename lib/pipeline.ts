/** The arrow: named axios interceptors that run one protocol's four functions in order. Knows no protocol and no key. */
import { Readable } from 'node:stream'
import { drain, inflate, readAll, received } from './answer.js'
import { apiError } from './api-error.js'
import { within } from './deadline.js'
import { InputError, NetworkError } from './errors.js'
import { queryString } from './formats/query.js'
import { checkHeaders, lowerCase, type Headers } from './headers.js'
import { hostOf, isStatement } from './protocols/endpoints.js'
import { isPlatform, resolveUrl } from './hosts.js'
import { settle } from './media.js'
import { checkEcho, type Numbers } from './protocols/echo.js'
import { requestLine, type Draft, type Encoded, type Protocol, type Reply, type Signed, type Verified } from './protocols/protocol.js'
import { withoutSecrets, type Agents } from './agents.js'
import { checkedHeaders, createAxios, sealedAdapter, type AxiosInstance, type AxiosResponse, type WireConfig } from './transport.js'

const ANSWER_BYTES = 8 << 20
const FILE_BYTES = 256 << 20

interface Flags {
  readonly security: boolean
  readonly nonceless: boolean
  readonly sink: unknown
  readonly attempt: number
  /** What the answer must repeat. */
  readonly numbers: Numbers
}

/** What of a call axios has no word for; travels in its configuration. */
export class Call {
  constructor(
    readonly template: string,
    readonly query?: unknown,
    readonly data?: unknown,
    readonly flags: Flags = { security: false, nonceless: false, sink: undefined, attempt: 1, numbers: {} },
  ) {}
}

/** An axios configuration on its way through the stages. */
type Staged<Stage> = WireConfig & { wechatpay: Call; stage: Stage; transforms: Transform[] }
/** The configuration that the adapter gets, with what of the caller's own it replaces. */
type Sealed = Staged<Signed> & { wants: string | undefined; fileLimit: number }
type Transform = (data: unknown, headers: unknown, status?: number) => unknown

export interface Pipeline {
  readonly protocol: Protocol
  /** Home first. */
  readonly hosts: readonly URL[]
  readonly headers: Headers
  readonly axios: Readonly<Record<string, unknown>>
  readonly agents: Agents
}

/** An axios instance that signs what it sends and verifies what it gets. A user's own interceptors run outside of ours. */
export function createPipeline({ protocol, hosts, headers, axios, agents }: Pipeline): AxiosInstance {
  const { shown, agents: sealed } = withoutSecrets(axios, agents)
  const instance = createAxios({ ...shown, baseURL: hosts[0]!.href, headers: { ...lowerCase(headers), ...axios['headers'] as Headers } })
  const { request, response } = instance.interceptors

  // axios runs request interceptors last to first: these four run bottom up, after any that a user adds.
  // Each changes the configuration that axios made for this attempt; nobody else holds it.
  request.use(async function signer(config) {
    const staged = config as Staged<Encoded>
    const sign = () => protocol.sign(staged.stage)
    const signed = protocol.signsElsewhere ? await within(config.timeout ?? 0, sign, () => tooLate(staged)) : await sign()
    return seal(staged, signed, protocol, sealed) as WireConfig
  })
  request.use(async function encoder(config) {
    return Object.assign(config, { stage: await protocol.encode(draftOf(config as Staged<undefined>, protocol, hosts)) })
  })
  request.use(async function media(config) {
    const { data, transforms } = beforeSending(config)
    return Object.assign(config, { data: await settle(data), transforms })
  })
  request.use(function opener(config) { return config }, undefined, { runWhen: open })

  response.use(async function verifier(response) {
    const { wechatpay, stage } = response.config as Staged<Signed>
    const { status, data } = response as AxiosResponse<Buffer | Readable>
    const answer = headersOf(response)
    const body = data instanceof Readable ? guarded(data, answer['content-encoding'], response.config as Sealed, status) : data
    refuse(status, answer, stage, body)
    if (body instanceof Readable && status < 300) {
      const { sink } = wechatpay.flags
      return { ...response, data: sink === undefined ? body : await drain(body, sink, requestLine(stage)), stage: undefined }
    }
    const bytes = body instanceof Readable ? await readAll(body, requestLine(stage)) : await whole(body, answer['content-encoding'], limitOf(stage, protocol, response.config), stage)
    return Object.assign(response, { stage: await protocol.verify({ request: stage, status, headers: answer, bytes } satisfies Reply) })
  })
  response.use(async function decoder(response) {
    const { stage } = response as AxiosResponse & { stage: Verified | undefined }
    const { wechatpay, transforms, wants } = response.config as Sealed
    const { sink, attempt, numbers } = wechatpay.flags
    if (stage === undefined) return answerOf(response, response.data, attempt)
    if (stage.status < 200 || stage.status >= 300) throw apiError(stage)
    const data = shape(stage, protocol, wants, transforms, numbers)
    return answerOf(response, sink === undefined ? data : await drain(Readable.from([stage.bytes]), sink, requestLine(stage.request)), attempt)
  })
  return instance
}

/** axios clones a body on the way in and drops members named `constructor`: the caller's own value takes its place. */
function open(config: WireConfig): boolean {
  const staged = config as Staged<undefined>
  staged.wechatpay ??= new Call(config.url ?? '', config.params as unknown, config.data)
  config.params = staged.wechatpay.query
  config.data = staged.wechatpay.data
  return false
}

function tooLate({ timeout, stage }: Staged<Encoded>): never {
  throw new InputError('ERR_INPUT_SIGNER', `the signer gave no signature for ${timeout} ms, nothing was sent`, { request: requestLine(stage) })
}

const whole = (body: Buffer | undefined, coding: string | undefined, limit: number, request: Signed) => {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body ?? '')
  return coding === undefined ? bytes : inflate(bytes, coding, limit, requestLine(request))
}

/** The user's `transformRequest` runs here, before anything is signed; `transformResponse` after everything is verified. */
function beforeSending(config: WireConfig): { data: unknown; transforms: Transform[] } {
  const before = [config.transformRequest ?? []].flat() as Transform[]
  const data = before.reduce((value, transform) => transform(value, config.headers), config.data as unknown)
  return { data, transforms: [config.transformResponse ?? []].flat() as Transform[] }
}

function draftOf(config: Staged<undefined>, protocol: Protocol, hosts: readonly URL[]): Draft {
  const path = (config.url ?? '').replace(/^\/(?!\/)/, '')
  const home = hosts[0]!
  const base = config.baseURL === undefined || config.baseURL === home.href ? home : resolveUrl(config.baseURL.replace(/\/?$/, '/'), home, hosts)
  const host = protocol.name === 'v2' && isPlatform(base) ? hostOf(`/${path}`) : undefined
  const url = resolveUrl(path, host === undefined ? base : new URL(host), hosts)
  const query = config.params === undefined ? '' : queryString(config.params as Record<string, unknown>)
  if (query !== '') url.search = url.search === '' ? query : `${url.search}&${query}`
  const { template, flags } = config.wechatpay
  const headers = { ...protocol.headers(), ...checkHeaders(lowerCase(config.headers.toJSON() as Headers), `${config.method!.toUpperCase()} ${url.pathname}`) }
  return { method: config.method!.toUpperCase(), template, url, headers, data: config.data as unknown, nonceless: flags.nonceless }
}

/** The configuration that goes to the adapter: nothing in it is computed again, and nothing in it is secret but the header. */
function seal(config: Staged<Encoded>, signed: Signed, protocol: Protocol, agents: Agents): Sealed {
  const { flags } = config.wechatpay
  const { url, body } = signed
  const unsigned = protocol.isUnsigned(signed)
  const streamed = unsigned && (flags.sink !== undefined || config.responseType === 'stream')
  const opens = typeof body === 'object' && !Buffer.isBuffer(body)
  const request = requestLine(signed)
  checkLength(body, config.maxBodyLength, request)
  return Object.assign(config as unknown as Sealed, {
    adapter: sealedAdapter(config, url, agents, flags.security && url.protocol === 'https:', request),
    stage: signed,
    fileLimit: config.maxContentLength ?? -1,
    wants: config.responseType ?? (unsigned || isStatement(url.pathname) ? 'arraybuffer' : undefined),
    url: url.href,
    params: undefined,
    headers: checkedHeaders(opens ? { ...signed.headers, 'content-length': String(body.length) } : signed.headers),
    data: opens ? body.open() : body,
    responseType: streamed ? 'stream' : 'arraybuffer',
    // axios cannot stop a stream that it counts while it waits for the next bytes: a file is counted here.
    maxContentLength: streamed ? -1 : limitOf(signed, protocol, config),
    // Given to the adapter instead: axios would throw its own error for a signal that is aborted already.
    signal: undefined,
    transformRequest: undefined, transformResponse: undefined,
  }) as unknown as Sealed
}

function checkLength(body: Signed['body'], limit = -1, request: string): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body?.length ?? 0
  if (limit >= 0 && length > limit) throw new InputError('ERR_INPUT_BODY', `the body has ${length} bytes, more than maxBodyLength`, { request })
}

/** A file that the platform does not sign may be large; an answer that must be held to be verified may not. */
function limitOf(request: Draft, protocol: Protocol, { maxContentLength = -1 }: WireConfig): number {
  return maxContentLength >= 0 ? maxContentLength : protocol.isUnsigned(request) ? FILE_BYTES : ANSWER_BYTES
}

/** The answer as the caller asked for it. A refusal throws first, whatever was asked for. */
function shape(verified: Verified, protocol: Protocol, wants: string | undefined, transforms: Transform[], numbers: Numbers): unknown {
  const { bytes, headers, status } = verified
  if (wants === 'arraybuffer' || wants === 'stream' || wants === 'text') {
    if (protocol.name === 'v2') protocol.decode(verified)
    return wants === 'text' ? bytes.toString('utf8') : wants === 'stream' ? Readable.from([bytes]) : bytes
  }
  const decoded = protocol.decode(verified)
  checkEcho(numbers, decoded, { request: requestLine(verified.request), outcome: 'unknown', verified: true, response: { status, headers, data: decoded } })
  return transforms.length === 0 ? decoded : transforms.reduce((value, transform) => transform(value, headers, status), bytes.toString('utf8') as unknown)
}

/** axios's answer without its configuration and socket: both know more than an answer should show. */
const answerOf = ({ status, statusText, headers }: Pick<AxiosResponse, 'status' | 'statusText' | 'headers'>, data: unknown, attempts: number): AxiosResponse =>
  ({ data, status, statusText, headers, attempts }) as unknown as AxiosResponse

/** A streamed body with its limits: a file's are the caller's, a refusal's are those of any answer. */
function guarded(body: Readable, coding: string | undefined, { timeout = 0, fileLimit, stage }: Sealed, status: number): Readable {
  const limit = status >= 300 ? ANSWER_BYTES : fileLimit >= 0 ? fileLimit : Infinity
  try {
    return received(body, coding, timeout, limit, requestLine(stage))
  } catch (error) {
    body.destroy()
    throw error
  }
}

/** Redirects, and numbers that HTTP does not know. @see https://www.rfc-editor.org/rfc/rfc9110#section-15 */
function refuse(status: number, headers: Headers, request: Signed, body: unknown): void {
  if ((status >= 200 && status < 300) || (status >= 400 && status < 600)) return
  if (body instanceof Readable) body.destroy()
  const facts = { request: requestLine(request), outcome: 'unknown', requestId: headers['request-id'], response: { status, headers, data: undefined } } as const
  if (status < 300 || status > 399) throw new NetworkError('ERR_NET_PROTOCOL', `answered ${status}, which is no HTTP status`, facts)
  throw new NetworkError('ERR_REDIRECT', `answered ${status} to ${headers['location'] ?? 'nowhere'}; a signed request is never redirected. Is baseURL right?`, facts)
}

const headersOf = ({ headers }: AxiosResponse): Headers =>
  lowerCase(typeof headers['toJSON'] === 'function' ? (headers as unknown as { toJSON(): Headers }).toJSON() : headers as Headers)
