/**
 * The cashier page: orders and all that users do, exchanges, notifications, the ledger and the controls,
 * live. Served to this machine alone.
 */
import type { ServerResponse } from 'node:http'
import type { Accounts } from '../accounts.js'
import type { Trigger } from '../controls/trigger.js'
import type { Events } from '../events.js'
import type { Exchange } from '../exchange.js'
import type { Faults } from '../faults.js'
import { checkAction, checkSite, HEADERS, type Guard } from '../guard.js'
import { json, type HttpResponse, type HttpRequest } from '../http/messages.js'
import { parse } from '../http/fields.js'
import { notFound, Refusal } from '../http/refusal.js'
import type { Delivery } from '../notify/delivery.js'
import type { Platform } from '../platform.js'
import type { HandleOwn } from '../server.js'
import { createActions } from './actions.js'
import { Feed } from './feed.js'
import { FILES } from './files.js'
import { follow, followExchanges, lookAtUnpaid } from './follow.js'
import { openExchange, openNotification } from './opened.js'
import { qrSvg } from './qr.js'
import type { Decisions } from './things.js'
import { createViews } from './views.js'

export interface Page {
  /** Takes the requests for the page; `false` leaves them to the platform. */
  readonly handle: HandleOwn
  /** The clock or the mode is not what it was. */
  changed(): void
  close(): void
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
}

/** @param origin where the platform is reached; known when the first order is shown */
export function createPage(
  platform: Platform,
  accounts: Accounts,
  events: Events,
  faults: Faults,
  trigger: Trigger,
  { checkHost }: Guard,
  origin: () => string,
): Page {
  const exchanges = new Map<string, Exchange>()
  const decisions: Decisions = (name, state) => accounts.first.services.products.decisionsOf(name, state)
  const views = createViews(platform, accounts, faults, decisions, exchanges, origin)
  const feed = new Feed(views.show, () => {
    lookAtUnpaid(accounts)
  })
  const actions = createActions(accounts, platform.notifier, trigger)
  follow(platform.store, events, feed, decisions)
  followExchanges(events, exchanges, feed)
  faults.watch(() => {
    feed.mark('controls', '')
  })

  const shown: Readonly<Record<string, (key: string) => HttpResponse>> = {
    qr: (key) => text(qrSvg(views.ticket(key)), 'svg'),
    exchanges: (key) => json({ signed: exchanges.get(key)?.signed ?? null }),
    opened: (key) => json(openExchange(thereIs(exchanges.get(key)), platform.identities)),
    sent: (key) => {
      const delivery = thereIs(platform.store.table<Delivery>('notifications').get(key))
      return json(openNotification(delivery, platform.notifier.sent(key), platform.identities))
    },
    find: (text) => json({ exchanges: holding(exchanges, text) }),
    files: (key) => file(key),
  }
  const show = (request: HttpRequest, path: string): HttpResponse => {
    if (path !== 'files/index.html') checkSite(request)
    const [room = '', key = ''] = path.split('/')
    return pick(shown, room)(decodeURIComponent(key))
  }
  const act = async (request: HttpRequest, name: string): Promise<HttpResponse> => {
    checkAction(request)
    const done = await pick(actions, name)(parse(request.body.toString('utf8')))
    feed.flush()
    return done ? json(done) : { status: 204, body: Buffer.alloc(0), headers: {} }
  }
  const answer = async (
    request: HttpRequest,
    response: ServerResponse,
    path: string,
  ): Promise<HttpResponse | undefined> => {
    checkHost(request)
    if (request.method === 'POST') return act(request, path)
    if (path !== 'events') return show(request, path)
    checkSite(request)
    feed.open(response, request.headers['last-event-id'] as string | undefined, HEADERS)
    return undefined
  }
  const respond = async (request: HttpRequest, response: ServerResponse, path: string): Promise<void> => {
    const given = await answer(request, response, path).catch(refuse)
    if (given) send(response, given)
  }

  return {
    handle: (request, response) => {
      const path = pathOf(request)
      if (path === undefined) return false
      void respond(request, response, path)
      return true
    },
    changed: () => {
      lookAtUnpaid(accounts)
      feed.mark('controls', '')
    },
    close: () => {
      feed.close()
    },
  }
}

/** @throws Refusal where it is forgotten */
function thereIs<T>(value: T | undefined): T {
  if (value === undefined) throw notFound('RESOURCE_NOT_EXISTS', 'it is no longer kept')
  return value
}

/** The exchanges whose target, number or bodies hold a string, whatever the case of its letters. */
function holding(exchanges: ReadonlyMap<string, Exchange>, text: string): string[] {
  const wanted = text.toLowerCase()
  return [...exchanges]
    .filter(([, { target, requestId, request, response }]) =>
      [target, requestId, request.body, response.body].some((one) => one?.toLowerCase().includes(wanted)),
    )
    .map(([key]) => key)
}

/** What of the page is asked for. No operation of WeChat Pay is at `/` or below `/cashier/`. */
function pathOf({ method, url: { pathname } }: HttpRequest): string | undefined {
  if (method === 'GET' && pathname === '/') return 'files/index.html'
  if (method === 'GET' && pathname === '/favicon.ico') return 'files/icon.svg'
  return pathname.startsWith('/cashier/') ? pathname.slice('/cashier/'.length) : undefined
}

function pick<T>(from: Readonly<Record<string, T>>, name: string): T {
  if (!Object.hasOwn(from, name))
    throw notFound('RESOURCE_NOT_EXISTS', `there is nothing named ${JSON.stringify(name)} on the page`)
  return from[name]!
}

const file = (name: string): HttpResponse => text(pick(FILES, name), name.replace(/.*\./, ''))

const text = (content: string, extension: string): HttpResponse => ({
  status: 200,
  body: Buffer.from(content),
  headers: { 'content-type': `${TYPES[extension]}; charset=utf-8` },
})

function refuse(error: unknown): HttpResponse {
  const { status, code, message } =
    error instanceof Refusal
      ? error
      : new Refusal(error instanceof URIError ? 400 : 500, 'SYSTEM_ERROR', String(error))
  return json({ code, message }, status)
}

function send(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  response
    .writeHead(status, { ...HEADERS, ...headers, ...(status !== 204 && { 'content-length': body.length }) })
    .end(body)
}
