/** The wire, as axios sees it: its adapter. Whichever really sends, it is watched, bounded and read in the same way. Knows no signature. */
import type http from 'node:http'
import { Readable } from 'node:stream'
import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import type { Agents } from './agents.js'
import { viaAxios } from './axios-adapter.js'
import { CheckedHeaders } from './checked-headers.js'
import { exchange } from './http-adapter.js'
import { canceled, networkError } from './network-error.js'
import { readResponse } from './response.js'
import { headersOf, type Send, type Sending } from './sending.js'

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
 * The adapter of one attempt: over node:http, or axios's own or the user's where the caller wants what that one does.
 * Its response's `data` is decompressed: bytes, or a stream where one was asked for. Every failure is a `NetworkError`.
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
    try {
      const response = await deadline.race(() => send(sending, opened), canceled)
      progress.responded = true
      const { status, statusText, headers } = response
      const data = await readResponse(response, sending)
      return { status, statusText, headers: new CheckedHeaders(headers), data, config } as AxiosResponse
    } catch (error) {
      progress.timedOut = deadline.stopped === 'timeout'
      throw networkError(error, progress, request)
    } finally {
      if (opened instanceof Readable) opened.destroy()
    }
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
    return exchange({ ...sending, body, agent, headers: headersOf(sending) })
  }
}
