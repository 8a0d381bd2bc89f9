/**
 * The control API, and the addresses that documented examples name: everything below `/simulator/`,
 * which WeChat Pay does not have.
 */
import type { ServerResponse } from 'node:http'
import { checkProgram, HEADERS, type Guard } from '../guard.js'
import { parse } from '../http/fields.js'
import { Bytes, json, type Fields, type HttpRequest, type HttpResponse } from '../http/messages.js'
import { notFound, Refusal } from '../http/refusal.js'
import type { HandleOwn } from '../server.js'
import { PIXEL_PNG } from '../services/files/samples.js'
import type { Files } from '../world/files.js'
import type { ApiContext } from './context.js'
import { openApiOf } from './openapi.js'
import { checkParameters, type ApiOperation } from './operation.js'
import { OPERATIONS } from './operations.js'

const PREFIX = '/simulator/'
const EMPTY: HttpResponse = { status: 204, body: Buffer.alloc(0), headers: {} }

export function createApi(context: ApiContext, files: Files, { checkHost }: Guard): HandleOwn {
  const answer = async (request: HttpRequest): Promise<HttpResponse> => {
    const path = request.url.pathname.slice(PREFIX.length)
    const file = request.method === 'GET' ? publicFile(path, request, files) : undefined
    if (file) return file
    checkHost(request)
    checkProgram(request)
    if (request.method === 'GET' && path === 'openapi.json') return json(openApiOf(request.origin))
    const [operation, variables] = find(request.method, `/${path}`)
    const given = { ...variables, ...membersOf(request) }
    checkParameters(operation, given)
    const result = await operation.run(context, given)
    if (result instanceof Bytes)
      return { status: 200, body: result.bytes, headers: { 'content-type': result.type } }
    return result === undefined ? EMPTY : json(result)
  }

  const respond = async (request: HttpRequest, response: ServerResponse): Promise<void> => {
    send(response, await answer(request).catch(refusalOf))
  }

  return (request, response) => {
    if (!request.url.pathname.startsWith(PREFIX)) return false
    void respond(request, response)
    return true
  }
}

/** What the platform's own servers of files and pages would give out, to anybody. */
function publicFile(path: string, { origin }: HttpRequest, files: Files): HttpResponse | undefined {
  const [room, name = ''] = path.split('/')
  if (room === 'media') {
    const bytes = files.get(name)
    return bytes && { status: 200, body: bytes, headers: { 'content-type': 'image/png' } }
  }
  if (room === 'h5') return { status: 302, body: Buffer.alloc(0), headers: { location: `${origin}/` } }
  if (room !== 'example') return undefined
  return /qpic|qlogo|gtimg/.test(name)
    ? { status: 200, body: PIXEL_PNG, headers: { 'content-type': 'image/png' } }
    : {
        status: 200,
        body: Buffer.from('an address of a documented example\n'),
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      }
}

function find(method: string, path: string): [ApiOperation, Fields] {
  const there: string[] = []
  for (const operation of OPERATIONS) {
    const variables = match(operation.path, path)
    if (variables && operation.method === method) return [operation, variables]
    if (variables) there.push(operation.method)
  }
  throw there.length > 0
    ? new Refusal(405, 'METHOD_NOT_ALLOWED', `${path} takes ${there.join(', ')}`)
    : notFound(
        'RESOURCE_NOT_EXISTS',
        `there is no ${PREFIX}${path.replace(/^\//, '')}: see ${PREFIX}openapi.json`,
      )
}

function match(template: string, path: string): Fields | undefined {
  const [expected, given] = [template.split('/'), path.split('/')]
  if (expected.length !== given.length) return undefined
  const variables: Record<string, string> = {}
  for (const [at, segment] of expected.entries()) {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? []
    if (name !== undefined) variables[name] = decodeURIComponent(given[at]!)
    else if (segment !== given[at]) return undefined
  }
  return variables
}

/** Of GET and DELETE the query, of all others the JSON body. */
const membersOf = ({ method, url, body }: HttpRequest): Fields =>
  method === 'GET' || method === 'DELETE'
    ? Object.fromEntries(url.searchParams)
    : parse(body.toString('utf8'))

function refusalOf(error: unknown): HttpResponse {
  if (error instanceof Refusal) return json({ code: error.code, message: error.message }, error.status)
  const isUsage = error instanceof TypeError || error instanceof RangeError || error instanceof URIError
  const { name, code, message } = error as Error & { code?: string }
  if (isUsage || name === 'ConfigError') return json({ code: code ?? 'PARAM_ERROR', message }, 400)
  process.emitWarning(error as Error)
  return json({ code: 'SYSTEM_ERROR', message }, 500)
}

function send(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  response
    .writeHead(status, { ...HEADERS, ...headers, ...(status !== 204 && { 'content-length': body.length }) })
    .end(body)
}
