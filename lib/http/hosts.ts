/** The hosts that signed requests may be sent to. Other hosts are refused before anything is sent. */
import { InputError } from '../errors.js'
import { isLoopback } from '../text/loopback.js'

export const DEFAULT_BASE_URL = 'https://api.mch.weixin.qq.com/'

/** WeChat Pay's own hosts. @see https://pay.weixin.qq.com/doc/v3/merchant/4012081676 */
const PLATFORM = /^(?:(?!xn--)[a-z0-9-]+\.)?(?:mch\.weixin\.qq\.com|wechatpay\.cn)$|^payapp\.weixin\.qq\.com$/

export const isPlatform = (url: URL): boolean =>
  url.protocol === 'https:' && url.port === '' && PLATFORM.test(url.hostname)

/**
 * Plain http shows the Authorization header to everybody on the way: it is for the simulator on this machine.
 */
export const isSecure = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/** Where a request goes: of a URL what is signed and sent. */
export type Target = Pick<URL, 'href' | 'protocol' | 'host' | 'hostname' | 'port' | 'pathname' | 'search'>

/** A path that a URL parser leaves as it is. */
const PLAIN = /^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*$/

/**
 * A path and an encoded query on a host that is configured, or wherever an absolute URL leads.
 * @throws InputError `ERR_HOST_FORBIDDEN`, `ERR_INPUT_PATH`
 */
export function targetOf(path: string, query: string, base: URL, configured: readonly URL[]): Target {
  if (PLAIN.test(path) && configured.includes(base)) {
    const { protocol, host, hostname, port, href, pathname } = base
    const search = query === '' ? '' : `?${query}`
    return { href: href + path + search, protocol, host, hostname, port, pathname: pathname + path, search }
  }
  const url = resolveUrl(path, base, configured)
  if (query !== '') url.search = url.search === '' ? query : `${url.search}&${query}`
  return url
}

/**
 * The absolute URL of a path, refused unless it leads to the configured origin or to WeChat Pay.
 * @throws InputError `ERR_HOST_FORBIDDEN`, `ERR_INPUT_PATH`
 */
export function resolveUrl(path: string, base: URL, configured: readonly URL[]): URL {
  const url = parse(path, base)
  const allowed =
    isSecure(url) &&
    (configured.some(({ origin }) => origin === url.origin) || isPlatform(url)) &&
    url.username === '' &&
    url.password === ''
  if (!allowed) {
    throw new InputError(
      'ERR_HOST_FORBIDDEN',
      `${url.protocol}//${url.host} is neither the configured ${configured[0]!.origin} nor a host of WeChat Pay; the signed request was not sent`,
    )
  }
  checkPath(path)
  return url
}

/**
 * What a URL parser quietly resolves, turns into `/`, drops or trims.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
const MOVING = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)|\\/i
// oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
const DROPPED = /[\u0000-\u001f\u007f]|^ | $/

/** None of what a URL parser does may move a signed path. */
function checkPath(path: string): void {
  const [written = ''] = path.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '').split('?', 1)
  if (MOVING.test(written))
    throw new InputError('ERR_INPUT_PATH', `${path}: holds a '.' or '..' segment or a backslash`)
  if (DROPPED.test(path))
    throw new InputError(
      'ERR_INPUT_PATH',
      `${JSON.stringify(path)}: holds a control character, or a blank at its end`,
    )
}

function parse(path: string, base: URL): URL {
  if (path.includes('#'))
    throw new InputError(
      'ERR_INPUT_PATH',
      `${path}: a "#" cannot be part of a path; in a variable it is encoded for you`,
    )
  const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)
  if (absolute && !(/^(?:https?:)?\/\/[^\\]/i.test(path) && URL.canParse(path, base.href))) {
    throw new InputError('ERR_HOST_FORBIDDEN', `${path}: not a URL of WeChat Pay`)
  }
  return new URL(path, base)
}
