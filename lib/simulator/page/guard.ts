/** Who may see the page and press its buttons: a browser on this machine, from the page itself. Knows no action. */
import type { HttpRequest } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'

/** A name that leads here from elsewhere would be another: rebinding a name in DNS does not help a stranger. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/

/** @throws Refusal when the page was reached by a name that is not this machine's */
export function checkHost({ headers: { host = '' } }: HttpRequest): void {
  if (!LOOPBACK.test(host))
    throw new Refusal(
      403,
      'FORBIDDEN',
      `the page is at 127.0.0.1 and localhost, not at ${JSON.stringify(host)}`,
    )
}

/** What the page itself asks for. @throws Refusal when another page asks */
export function checkSite({ headers: { host = '', origin, 'sec-fetch-site': site } }: HttpRequest): void {
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Refusal(403, 'FORBIDDEN', `another page asks: Sec-Fetch-Site is ${JSON.stringify(site)}`)
  if (origin !== undefined && origin !== `http://${host}`)
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

/** Nothing is loaded from elsewhere, no markup is made of text, and no other page frames, reads or embeds this one. */
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
