/** Where signed requests may go. Everything else is refused before a byte is sent. */
import { InputError } from './errors.js'

export const DEFAULT_BASE_URL = 'https://api.mch.weixin.qq.com/'

/** WeChat Pay's own hosts. @see https://pay.weixin.qq.com/doc/v3/merchant/4012081676 */
const PLATFORM = /^(?:[a-z0-9-]+\.)?(?:mch\.weixin\.qq\.com|wechatpay\.cn)$|^payapp\.weixin\.qq\.com$/
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

export const isLoopback = (url: URL): boolean => LOOPBACK.test(url.hostname)
export const isPlatform = (url: URL): boolean => url.protocol === 'https:' && url.port === '' && PLATFORM.test(url.hostname)

/** Plain http shows the Authorization header to everybody on the way: it is for the simulator on this machine. */
export const isSecure = (url: URL): boolean => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))

/**
 * The absolute URL of a path, refused unless it leads to the configured origin or to WeChat Pay.
 * @throws InputError `ERR_HOST_FORBIDDEN`, `ERR_INPUT_PATH`
 */
export function resolveUrl(path: string, base: URL, configured: readonly URL[]): URL {
  const url = parse(path, base)
  const allowed = isSecure(url) && (configured.some(({ origin }) => origin === url.origin) || isPlatform(url)) && url.username === '' && url.password === ''
  if (!allowed) {
    throw new InputError('ERR_HOST_FORBIDDEN', `${url.protocol}//${url.host} is neither the configured ${configured[0]!.origin} nor a host of WeChat Pay; the signed request was not sent`)
  }
  return url
}

/** A URL parser quietly resolves `..`, turns `\` into `/` and cuts at `#`: none of that may move a signed path. */
function parse(path: string, base: URL): URL {
  if (path.includes('#')) throw new InputError('ERR_INPUT_PATH', `${path}: a "#" cannot be part of a path; in a variable it is encoded for you`)
  const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)
  if (absolute && !(/^(?:https?:)?\/\/[^\\]/i.test(path) && URL.canParse(path, base.href))) {
    throw new InputError('ERR_HOST_FORBIDDEN', `${path}: not a URL of WeChat Pay`)
  }
  const url = new URL(path, base)
  if (!absolute) {
    const written = path.split('?', 1)[0]!.split('/').length
    const prefix = path.startsWith('/') ? 0 : base.pathname.split('/').length - 1
    if (url.pathname.split('/').length !== written + prefix) {
      throw new InputError('ERR_INPUT_PATH', `${path}: holds a '.' or '..' segment or a backslash`)
    }
  }
  return url
}
