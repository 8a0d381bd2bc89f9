/**
 * Sends through an adapter of axios, or one that the caller wrote, and watches the
 * connection as far as it can be seen.
 */
import { ClientRequest, request as plain, type IncomingMessage } from 'node:http'
import { request as secure, type RequestOptions } from 'node:https'
import { Readable } from 'node:stream'
import type { AxiosAdapter, InternalAxiosRequestConfig } from 'axios'
import { callHarmlessly } from '../runtime/callbacks.js'
import { bareCopy } from '../text/values.js'
import { InputError } from '../errors.js'
import { toRawResponse } from './adapter-response.js'
import type { Agents } from './agents.js'
import { loadAxios } from './axios.js'
import { checkedHeaders } from './checked-headers.js'
import { forwardErrors, isUnsent, watch } from './http-adapter.js'
import { canceled, tunnelRefused } from './network-error.js'
import { headersOf, type Send, type Sending } from './sending.js'

type Config = InternalAxiosRequestConfig
type Body = Parameters<Send>[1]
/** What `transport` is for axios's http adapter: node:http, or something like it. */
interface Transport {
  request(options: RequestOptions, onResponse: (response: IncomingMessage) => void): ClientRequest
}

export function viaAxios(options: Config, agents: Agents): Send {
  return (sending, body) => {
    const { getAdapter } = loadAxios()
    const adapter = getAdapter(options.adapter ?? 'http')
    const isFetch = adapter === getAdapter('fetch')
    if (isFetch) checkFetch(options, agents, sending)
    const config = configFor(options, agents, sending, body)
    if (isFetch) Object.assign(config, fetchConfig(body))
    else config.transport = watched(options.transport as Transport | undefined, sending)
    // Of axios's http adapter everything is seen, of any other what it sends through `transport`.
    sending.progress.unwatched = adapter !== getAdapter('http')
    return sending.deadline.race(() => send(adapter, config, isFetch ? 'yes' : 'perhaps', sending), canceled)
  }
}

async function send(
  adapter: AxiosAdapter,
  config: Config,
  decoded: 'yes' | 'perhaps',
  { deadline, request }: Sending,
): ReturnType<Send> {
  // Not the caller's signal: axios throws an error of its own for one that is aborted,
  // and may have sent all the same.
  const controller = new AbortController()
  config.signal = controller.signal
  const off = deadline.onStop(() => {
    controller.abort()
  })
  try {
    const response = await toRawResponse(() => adapter(config), request)
    if (deadline.stopped && response.body instanceof Readable) response.body.destroy()
    return { ...response, decoded }
  } finally {
    off()
  }
}

/** What an adapter gets: the signed request, and that it must change nothing of it and of its response. */
function configFor(options: Config, agents: Agents, sending: Sending, body: Body): Config {
  const { method, url, security, streamed, limit } = sending
  // Not the stages of this package, whose names are symbols.
  const given = Object.fromEntries(Object.entries(options))
  return bareCopy(given, {
    params: undefined,
    method: method.toLowerCase(),
    url: url.href,
    headers: checkedHeaders({ ...headersOf(sending), 'accept-encoding': false }),
    data: body,
    responseType: streamed ? 'stream' : 'arraybuffer',
    timeout: 0,
    // axios cannot stop a stream that it counts while it waits for the next bytes: a file is counted later.
    maxContentLength: streamed ? -1 : limit,
    maxBodyLength: -1,
    maxRedirects: 0,
    decompress: false,
    validateStatus: () => true,
    transformRequest: undefined,
    transformResponse: undefined,
    httpAgent: (options.httpAgent ?? agents.http) as unknown,
    httpsAgent: (security ? agents.secure : (options.httpsAgent ?? agents.https)) as unknown,
    proxy: options.proxy ?? agents.proxy ?? false,
    onUploadProgress: reporting(options, 'onUploadProgress'),
    onDownloadProgress: reporting(options, 'onDownloadProgress'),
  }) as Config
}

/** A listener of the caller's, whose own failures end nothing. */
function reporting(options: Config, name: 'onUploadProgress' | 'onDownloadProgress'): Config[typeof name] {
  const listener = options[name]
  return (
    listener &&
    ((progress) => {
      callHarmlessly(listener, [progress], name, 'The call goes on')
    })
  )
}

/**
 * node:http and node:https, or the caller's transport, noting when a connection
 * stands and when a response begins.
 */
function watched(own: Transport | undefined, { deadline, progress, request }: Sending): Transport {
  return {
    request(options, onResponse) {
      // axios rejects for a signal that is aborted already, and sends all the same.
      if (deadline.stopped) throw canceled()
      const transport = own ?? { request: options.protocol === 'https:' ? secure : plain }
      const sent = transport.request(options, (response) => {
        if (options.protocol === 'https:' && isUnsent(response)) {
          sent.destroy(tunnelRefused(response.statusCode, request))
          return
        }
        progress.responded = true
        forwardErrors(sent, response)
        onResponse(response)
      })
      if (own && !(sent instanceof ClientRequest)) progress.unwatched = true
      else watch(sent, progress, deadline)
      return sent
    },
  }
}

/** Options that `fetch` would drop without a word. */
const NOT_FETCH = ['proxy', 'transport', 'lookup', 'family', 'maxRate', 'httpAgent', 'httpsAgent'] as const

function checkFetch(options: Config, agents: Agents, { request, method, body, security }: Sending): void {
  const given = security
    ? 'security'
    : agents.proxy
      ? 'proxy'
      : NOT_FETCH.find((name) => options[name] !== undefined && options[name] !== false)
  if (given !== undefined)
    throw new InputError(
      'ERR_INPUT_OPTION',
      `adapter: 'fetch' cannot do what ${given} asks for. Leave one of them out`,
      { request },
    )
  if (method === 'GET' && body !== undefined)
    throw new InputError('ERR_INPUT_BODY', "adapter: 'fetch' sends no body with GET: leave the adapter out", {
      request,
    })
}

/**
 * `fetch` takes a web stream. Deno's sends a request again when a connection that
 * it kept breaks: it keeps none.
 */
function fetchConfig(body: Body): object {
  const { Deno } = globalThis as { Deno?: { createHttpClient?(options: object): unknown } }
  denoClient ??= Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 })
  return {
    ...(body instanceof Readable && { data: Readable.toWeb(body) }),
    ...(denoClient !== undefined && { fetchOptions: { client: denoClient } }),
  }
}
let denoClient: unknown
