/** The wire: the only file that imports axios. Agents, deadlines, and one kind of error for all that can break. Knows no signature. */
import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import axios, { type AxiosAdapter, type AxiosInstance, type AxiosRequestConfig, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { startDeadline, type Deadline, type Progress } from './deadline.js'
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
  /** Its address holds a password where it wants one. */
  readonly proxy?: AxiosRequestConfig['proxy']
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

/** What holds keys and passwords goes from axios's defaults, which everything prints, to a place that nothing prints. */
export function withoutSecrets({ httpAgent, httpsAgent, proxy, ...shown }: Readonly<Record<string, unknown>>, agents: Agents): { shown: Record<string, unknown>; agents: Agents } {
  const given = { ...(httpAgent !== undefined && { http: httpAgent }), ...(httpsAgent !== undefined && { https: httpsAgent }), ...(proxy !== undefined && { proxy }) }
  return { shown, agents: { __proto__: null, ...agents, ...given } as unknown as Agents }
}

/** axios with everything off that would touch signed bytes or unverified answers. */
export function createAxios(defaults: Readonly<Record<string, unknown>>): AxiosInstance {
  const instance = axios.create({ transformRequest: [], transformResponse: [], ...defaults, maxRedirects: 0, decompress: false, validateStatus: () => true })
  delete (instance.defaults.headers.common as { Accept?: string }).Accept
  return instance
}

/**
 * An adapter around axios's own (or the user's) that adds agents at the last moment, bounds the whole attempt by
 * `timeout`, and turns every failure into a `NetworkError`.
 */
export function sealedAdapter({ adapter: inner, signal }: InternalAxiosRequestConfig, agents: Agents, secure: boolean, request: string): AxiosAdapter {
  const adapter = axios.getAdapter(inner ?? 'http')
  return async (config) => {
    const progress: Progress = { connected: inner !== undefined && typeof inner === 'function', responded: false, timedOut: false, reused: false }
    const deadline = startDeadline(config.timeout ?? 0, signal, progress)
    try {
      const response = await adapter({
        __proto__: null,
        ...config,
        timeout: 0,
        signal: deadline.signal,
        httpAgent: config.httpAgent ?? agents.http,
        httpsAgent: secure ? agents.secure : config.httpsAgent ?? agents.https,
        proxy: config.proxy ?? agents.proxy ?? false,
        transport: config.transport ?? watched(progress, deadline),
      } as unknown as InternalAxiosRequestConfig)
      if (response.data instanceof Readable) follow(response.data, deadline)
      else deadline.end()
      return { ...response, config }
    } catch (error) {
      deadline.end()
      if (config.data instanceof Readable) config.data.destroy()
      throw networkError(error, progress, request)
    } finally {
      if (config.data instanceof Readable) config.data.destroy()
    }
  }
}

/** A body that is still coming: its reader bounds the wait for each chunk, the caller's signal may still end it. */
function follow(body: Readable, deadline: Deadline): void {
  deadline.stopClock()
  body.once('close', () => deadline.end())
}

/** node:http and node:https, noting when a connection stands and when an answer begins. */
function watched(progress: Progress, deadline: Deadline) {
  return {
    request(options: https.RequestOptions, onResponse: (response: http.IncomingMessage) => void): http.ClientRequest {
      // axios rejects for a signal that is aborted already, and sends all the same.
      if (deadline.signal.aborted) throw new axios.CanceledError()
      const { request } = options.protocol === 'https:' ? https : http
      const sent = request(options, (response) => {
        progress.responded = true
        // A parser that finds more than was announced tells the request, not the answer that is still being read.
        sent.once('error', (error) => response.destroy(error))
        onResponse(response)
      })
      sent.once('socket', (socket: Socket & { secureConnecting?: boolean }) => {
        const established = () => {
          progress.connected = true
          deadline.stopConnecting()
        }
        progress.reused = sent.reusedSocket
        if (!socket.secureConnecting && !socket.connecting) return established()
        deadline.startConnecting()
        socket.once(socket.secureConnecting ? 'secureConnect' : 'connect', established)
      })
      return sent
    },
  }
}
