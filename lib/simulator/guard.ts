/** Who may see the pages and use the controls: programs of this machine, and a browser on the page itself. */
import type { HttpRequest } from './http/messages.js'
import { Refusal } from './http/refusal.js'

/** A DNS name that was rebound to this machine is another name: it does not help a stranger. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/

export interface Guard {
  /** Whether the host is this machine's, or one that the options name. */
  readonly isKnownHost: (host: string) => boolean
  /** @throws Refusal where the page was reached by another name */
  readonly checkHost: (request: HttpRequest) => void
}

/** @param hostnames further names of this machine, as a container has them */
export function createGuard(hostnames: readonly string[]): Guard {
  const isKnownHost = (host: string): boolean =>
    LOOPBACK.test(host) || hostnames.includes(host.replace(/:\d+$/, '').toLowerCase())
  return {
    isKnownHost,
    checkHost: ({ headers: { host = '' } }) => {
      if (!isKnownHost(host))
        throw new Refusal(
          403,
          'FORBIDDEN',
          `the page is at 127.0.0.1 and localhost, not at ${JSON.stringify(host)}`,
        )
    },
  }
}

/** What the page itself asks for. @throws Refusal where another page asks */
export function checkSite({ origin: own, headers: { origin, 'sec-fetch-site': site } }: HttpRequest): void {
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Refusal(403, 'FORBIDDEN', `another page asks: Sec-Fetch-Site is ${JSON.stringify(site)}`)
  if (origin !== undefined && origin !== own)
    throw new Refusal(403, 'FORBIDDEN', `another page asks: Origin is ${JSON.stringify(origin)}`)
}

/** A button on the page: no form and no link can send this. @throws Refusal */
export function checkAction(request: HttpRequest): void {
  checkSite(request)
  const { origin, 'content-type': type = '' } = request.headers
  if (origin === undefined)
    throw new Refusal(403, 'FORBIDDEN', 'an action needs an Origin, as every browser sends it')
  if (!type.startsWith('application/json'))
    throw new Refusal(415, 'UNSUPPORTED', `an action is application/json, not ${JSON.stringify(type)}`)
}

/**
 * A program of this machine, or the page: what another page can make a browser send is refused.
 * @throws Refusal
 */
export function checkProgram(request: HttpRequest): void {
  checkSite(request)
  const { 'content-type': type = '' } = request.headers
  if (request.body.length > 0 && !type.startsWith('application/json'))
    throw new Refusal(415, 'UNSUPPORTED', `the body must be application/json, not ${JSON.stringify(type)}`)
}

/**
 * Nothing is loaded from elsewhere, no markup is made of text, and no other page
 * frames, reads or embeds this one.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}
