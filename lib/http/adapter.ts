/**
 * The axios adapter: whichever adapter sends, its connection, its deadline and its
 * response are handled in one way.
 */
import type http from 'node:http'
import { Readable } from 'node:stream'
import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import type { Headers } from './headers.js'
import type { Agents } from './agents.js'
import { viaAxios } from './axios-adapter.js'
import { checkedHeaders } from './checked-headers.js'
import { exchange } from './http-adapter.js'
import { networkError, type Peer } from './network-error.js'
import { readResponse } from './response.js'
import type { Send, Sending } from './sending.js'

/** What only axios's own adapters do. */
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
 * The adapter of one attempt: over node:http, or axios's own or the user's where the caller wants what
 * that one does. Its response's `data` is decompressed: bytes, or a stream where one was asked for.
 * Every failure is a `NetworkError`.
 */
export function createAdapter(
  sending: Sending,
  options: InternalAxiosRequestConfig,
  agents: Agents,
): AxiosAdapter {
  const { request, deadline, progress, body } = sending
  const direct =
    !agents.proxy &&
    ASIDE.every((name) => options[name] === undefined || (name === 'proxy' && options[name] === false))
  const send = direct ? viaNodeHttp(options, agents) : viaAxios(options, agents)
  return async (config) => {
    const opened = typeof body === 'object' && !Buffer.isBuffer(body) ? body.open() : body
    progress.begun = true
    progress.peer = () => peerOf(sending, options, agents)
    try {
      const response = await send(sending, opened)
      progress.responded = true
      const { status, statusText, headers } = response
      const reading = readResponse(response, sending)
      const data = reading instanceof Promise ? await reading : reading
      return {
        status,
        statusText,
        headers: checkedHeaders(withoutCoding(headers)),
        data,
        config,
      } as AxiosResponse
    } catch (error) {
      progress.timedOut = deadline.stopped === 'timeout'
      throw networkError(error, progress, request)
    } finally {
      if (opened instanceof Readable) opened.destroy()
    }
  }
}

/** The body is decompressed: headers that describe it as it came would be taken for its own. */
function withoutCoding(headers: Headers): Headers {
  if (headers['content-encoding'] === undefined) return headers
  const { 'content-encoding': _coding, 'content-length': _length, ...others } = headers
  return others
}

const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'] as const

/**
 * What is connected to. The environment's proxies are not used, and their addresses may hold passwords:
 * only the variable's name is shown.
 */
function peerOf({ url }: Sending, options: InternalAxiosRequestConfig, agents: Agents): Peer {
  const proxy = options.proxy ?? agents.proxy
  if (proxy) return { host: `the proxy ${proxy.host}:${proxy.port}`, unusedProxy: undefined }
  const isDirect = url.protocol === 'https:' && options.httpsAgent === undefined && agents.given !== true
  return {
    host: url.host,
    unusedProxy: isDirect ? PROXIES.find((name) => (process.env[name] ?? '') !== '') : undefined,
  }
}

function viaNodeHttp({ httpAgent, httpsAgent }: InternalAxiosRequestConfig, agents: Agents): Send {
  return (sending, body) => {
    const { url, security } = sending
    const agent =
      url.protocol === 'http:'
        ? ((httpAgent as http.Agent | undefined) ?? agents.http)
        : security
          ? agents.secure!
          : ((httpsAgent as http.Agent | undefined) ?? agents.https)
    return exchange(sending, body, agent)
  }
}
