/** The wire: the only file that imports axios. Agents, deadlines, and one kind of error for all that can break. Knows no signature. */
import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import axios, { type AxiosAdapter, type AxiosInstance, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { networkError } from './network-error.js'

export type { AxiosInstance, AxiosResponse, InternalAxiosRequestConfig as WireConfig }

/** The platform closes idle connections after 8 s; ours go first, so that no request is written to a dead one. */
const FREE_SOCKET_MILLISECONDS = 7_000

export interface TlsIdentity {
  readonly cert?: string | Buffer
  readonly key?: string | Buffer
  readonly pfx?: Buffer
  readonly passphrase?: string
}

export interface Agents {
  readonly http: http.Agent
  readonly https: https.Agent
  /** Presents the merchant's TLS certificate. The key stays in here and in no configuration. */
  readonly secure: https.Agent | undefined
}

export function createAgents(tls: TlsIdentity | undefined, userAgent: unknown): Agents {
  const options = { keepAlive: true, timeout: FREE_SOCKET_MILLISECONDS }
  const inherited = userAgent instanceof https.Agent ? userAgent.options : {}
  return {
    http: new http.Agent(options),
    https: new https.Agent(options),
    secure: tls && new https.Agent({ ...options, ...inherited, ...tls }),
  }
}

/** axios with everything off that would touch signed bytes or unverified answers. */
export function createAxios(defaults: Readonly<Record<string, unknown>>): AxiosInstance {
  const instance = axios.create({ proxy: false, transformRequest: [], transformResponse: [], ...defaults, maxRedirects: 0, decompress: false, validateStatus: () => true })
  delete (instance.defaults.headers.common as { Accept?: string }).Accept
  return instance
}

/** How far an attempt got: decides whether the platform may have seen it. */
export interface Progress {
  connected: boolean
  responded: boolean
  timedOut: boolean
  reused: boolean
}

/**
 * An adapter around axios's own (or the user's) that adds agents at the last moment, bounds the whole attempt by
 * `timeout`, and turns every failure into a `NetworkError`.
 */
export function sealedAdapter({ adapter: inner, signal }: InternalAxiosRequestConfig, agents: Agents, secure: boolean, request: string): AxiosAdapter {
  const adapter = axios.getAdapter(inner ?? 'http')
  return async (config) => {
    const progress: Progress = { connected: inner !== undefined && typeof inner === 'function', responded: false, timedOut: false, reused: false }
    const deadline = startDeadline(config.timeout, signal, progress)
    try {
      const response = await adapter({
        ...config,
        timeout: 0,
        signal: deadline.signal,
        httpAgent: config.httpAgent ?? agents.http,
        httpsAgent: secure ? agents.secure : config.httpsAgent ?? agents.https,
        transport: config.transport ?? watched(progress, deadline.signal),
      } as InternalAxiosRequestConfig)
      if (config.responseType === 'stream') deadline.stopClock()
      else deadline.end()
      return { ...response, config }
    } catch (error) {
      deadline.end()
      if (config.data instanceof Readable) config.data.destroy()
      throw networkError(error, progress, request)
    }
  }
}

function startDeadline(timeout = 0, signal: InternalAxiosRequestConfig['signal'], progress: Progress) {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const timer = timeout > 0 ? setTimeout(() => { progress.timedOut = true; abort() }, timeout) : undefined
  if (signal?.aborted) abort()
  signal?.addEventListener?.('abort', abort)
  return {
    signal: controller.signal,
    stopClock: () => clearTimeout(timer),
    end: () => {
      clearTimeout(timer)
      signal?.removeEventListener?.('abort', abort)
    },
  }
}

/** node:http and node:https, noting when a connection stands and when an answer begins. */
function watched(progress: Progress, signal: AbortSignal) {
  return {
    request(options: https.RequestOptions, onResponse: (response: http.IncomingMessage) => void): http.ClientRequest {
      // axios rejects for a signal that is aborted already, and sends all the same.
      if (signal.aborted) throw new axios.CanceledError()
      const { request } = options.protocol === 'https:' ? https : http
      const sent = request(options, (response) => {
        progress.responded = true
        onResponse(response)
      })
      sent.once('socket', (socket: Socket & { secureConnecting?: boolean }) => {
        const established = () => { progress.connected = true }
        if (socket.secureConnecting) socket.once('secureConnect', established)
        else if (socket.connecting) socket.once('connect', established)
        else established()
        progress.reused = sent.reusedSocket
      })
      return sent
    },
  }
}
