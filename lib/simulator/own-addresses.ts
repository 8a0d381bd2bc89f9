/** Documented examples hold addresses of the real platform. What is answered here leads back here. */

import type { HttpRequest, Result } from './http/messages.js'

type Places = Pick<HttpRequest, 'origin' | 'site'>

/** Tencent's domains, as far as the documented examples name them. */
const PLATFORM =
  /https?:\/\/(?:[\w-]+\.)*(?:weixin\.com|wechat\.com|wechatpay\.(?:cn|com)|qq\.com|qpic\.cn|qlogo\.cn|gtimg\.(?:cn|com)|tenpay\.com|wxacurl\.cn|url\.cn)(?::\d+)?(?=[/?#"'\s<]|$)/g
const OTHER_SCHEMES = /(?:download|weixin):\/\/(?!wxpay\/)[\w.-]+/g

/**
 * The answer with every such address under the simulator's own; files and lists of elements stay as they are.
 */
export const withOwnAddresses = (answer: Result, places: Places): Result => own(answer, places) as Result

function own(value: unknown, places: Places): unknown {
  if (typeof value === 'string') return value.includes('://') ? replaced(value, places) : value
  if (Array.isArray(value)) return value.map((item) => own(item, places))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, own(member, places)]))
}

const replaced = (text: string, { origin, site }: Places): string =>
  text
    .replace(PLATFORM, (address) =>
      // Behind a proxy the platform's own name leads here.
      address === origin
        ? address
        : `${site}/simulator/example/${new URL(address).hostname.replaceAll('.', '-')}`,
    )
    .replace(OTHER_SCHEMES, (address) =>
      address.startsWith('weixin') ? 'weixin://wxpay' : `${site}/simulator/example`,
    )
