/** The wire, as axios sees it: its adapter. One kind of error for all that can break. Knows no signature. */
import http from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import axios, {
  AxiosHeaders,
  type AxiosAdapter,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'
import type { Agents } from './agents.js'
import { Deadline, type Progress } from './deadline.js'
import { exchange, isUnsent, tellAnswer, watch, type Outgoing } from './http-adapter.js'
import { networkError, tunnelRefused } from './network-error.js'

export type { AxiosResponse, InternalAxiosRequestConfig as WireConfig }

/** Headers that were checked before and are not looked at again, read without regard to case as axios's are. */
class CheckedHeaders extends AxiosHeaders {
  constructor(headers: object) {
    super()
    // A header named like a method would hide it: it is written in another case.
    for (const [name, value] of Object.entries(headers))
      (this as Record<string, unknown>)[name in this ? name.toUpperCase() : name] = value
  }
  override normalize(): this {
    return this
  }
  override setContentType(): this {
    return this
  }
}

/** The headers of a signed request, for axios to pass on. */
export const sealedHeaders = (headers: object): InternalAxiosRequestConfig['headers'] =>
  new CheckedHeaders(headers)

/** What only axios's own adapter does. */
const ASIDE = [
  'adapter',
  'proxy',
  'transport',
  'lookup',
  'family',
  'maxRate',
  'onUploadProgress',
  'onDownloadProgress',
  'responseEncoding',
] as const

/**
 * The adapter of one attempt: straight over node:http, or around axios's own (or the user's) where the caller wants what that one does.
 * It bounds the whole attempt by `timeout` and turns every failure into a `NetworkError`.
 */
export function sealedAdapter(
  config: InternalAxiosRequestConfig,
  url: Outgoing['url'],
  agents: Agents,
  secure: boolean,
  request: string,
): AxiosAdapter {
  const { adapter: inner, signal } = config
  const direct =
    !agents.proxy &&
    ASIDE.every((name) => config[name] === undefined || (name === 'proxy' && config[name] === false))
  const send = direct
    ? straight(url, agents, secure, signal as AbortSignal | undefined)
    : through(axios.getAdapter(inner ?? 'http'), agents, secure, signal as AbortSignal | undefined)
  return async (sealed) => {
    const progress: Progress = {
      connected: typeof inner === 'function',
      responded: false,
      timedOut: false,
      reused: false,
    }
    try {
      return await send(sealed, progress)
    } catch (error) {
      throw networkError(error, progress, request)
    } finally {
      if (sealed.data instanceof Readable) sealed.data.destroy()
    }
  }
}

type Attempt = (config: InternalAxiosRequestConfig, progress: Progress) => Promise<AxiosResponse>

function straight(
  url: Outgoing['url'],
  agents: Agents,
  secure: boolean,
  signal: AbortSignal | undefined,
): Attempt {
  return async (config, progress) => {
    const { data: body, timeout = 0, maxContentLength = -1, responseType } = config
    const agent =
      url.protocol === 'http:'
        ? ((config.httpAgent as http.Agent | undefined) ?? agents.http)
        : secure
          ? agents.secure!
          : ((config.httpsAgent as https.Agent | undefined) ?? agents.https)
    const answer = await exchange(
      {
        method: config.method!.toUpperCase(),
        url,
        headers: config.headers,
        body: body as string | undefined,
        agent,
        timeout,
        signal,
        streamed: responseType === 'stream',
        limit: maxContentLength < 0 ? Infinity : maxContentLength,
      },
      progress,
    )
    const { status, statusText, headers, body: data } = answer
    return { status, statusText, headers: new CheckedHeaders(headers), data, config }
  }
}

function through(
  adapter: AxiosAdapter,
  agents: Agents,
  secure: boolean,
  signal: AbortSignal | undefined,
): Attempt {
  return async (config, progress) => {
    const stopper = new Stopper()
    const deadline = new Deadline(config.timeout ?? 0, signal, progress, () => stopper.stop())
    if (signal?.aborted) stopper.stop()
    config.headers = Object.assign(config.headers, { 'accept-encoding': false })
    Object.assign(config, {
      maxRedirects: 0,
      maxBodyLength: -1,
      decompress: false,
      validateStatus: () => true,
      timeout: 0,
      httpAgent: config.httpAgent ?? agents.http,
      httpsAgent: secure ? agents.secure : (config.httpsAgent ?? agents.https),
      proxy: config.proxy ?? agents.proxy ?? false,
      transport: config.transport ?? watched(progress, deadline, stopper),
    })
    Object.defineProperty(config, 'signal', {
      get: () => stopper.signal,
      enumerable: true,
      configurable: true,
    })
    try {
      const response = await adapter(config)
      if (response.data instanceof Readable) follow(response.data, deadline)
      else deadline.end()
      return { ...response, config, headers: new CheckedHeaders(response.headers) }
    } catch (error) {
      deadline.end()
      throw error
    } finally {
      // axios itself throws for a signal that is aborted, in place of what was thrown here.
      delete config.signal
    }
  }
}

/** An AbortController that is made when somebody asks for it: most adapters of users never do. */
class Stopper {
  #controller: AbortController | undefined
  stopped = false

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.stopped) this.#controller.abort()
    return this.#controller.signal
  }

  stop(): void {
    this.stopped = true
    this.#controller?.abort()
  }
}

/** A body that is still coming: its reader bounds the wait for each chunk, the caller's signal may still end it. */
function follow(body: Readable, deadline: Deadline): void {
  deadline.stopClock()
  // Ten listeners are axios's and those of the pipelines before and behind it: no leak.
  body.setMaxListeners(20)
  body.once('close', () => deadline.end())
}

/** node:http and node:https for axios's adapter, noting when a connection stands and when an answer begins. */
function watched(progress: Progress, deadline: Deadline, stopper: Stopper) {
  return {
    request(
      options: https.RequestOptions,
      onResponse: (response: http.IncomingMessage) => void,
    ): http.ClientRequest {
      // axios rejects for a signal that is aborted already, and sends all the same.
      if (stopper.stopped) throw new axios.CanceledError()
      const { request } = options.protocol === 'https:' ? https : http
      const sent = request(options, (response) => {
        if (options.protocol === 'https:' && isUnsent(response)) {
          sent.destroy(tunnelRefused(response.statusCode!, `${sent.method} ${sent.path.split('?', 1)[0]}`))
          return
        }
        progress.responded = true
        tellAnswer(sent, response)
        onResponse(response)
      })
      watch(sent, progress, deadline)
      return sent
    },
  }
}
