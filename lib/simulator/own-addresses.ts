/** Documented examples hold addresses of the real platform. What is answered here leads back here. */

import type { Result } from './http/messages.js'

/** Tencent's domains, as far as the documented examples name them. */
const PLATFORM =
  /https?:\/\/(?:[\w-]+\.)*(?:weixin\.com|wechat\.com|wechatpay\.(?:cn|com)|qq\.com|qpic\.cn|qlogo\.cn|gtimg\.(?:cn|com)|tenpay\.com|wxacurl\.cn|url\.cn)(?::\d+)?(?=[/?#"'\s<]|$)/g
const OTHER_SCHEMES = /(?:download|weixin):\/\/(?!wxpay\/)[\w.-]+/g

/**
 * The answer with every such address under the simulator's own; files and lists of elements stay as they are.
 * @param origin `http://127.0.0.1:4010`
 */
export const withOwnAddresses = (answer: Result, origin: string): Result => own(answer, origin) as Result

function own(value: unknown, origin: string): unknown {
  if (typeof value === 'string') return value.includes('://') ? replaced(value, origin) : value
  if (Array.isArray(value)) return value.map((item) => own(item, origin))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, own(member, origin)]))
}

const replaced = (text: string, origin: string): string =>
  text
    .replace(PLATFORM, (address) =>
      // Behind a proxy the platform's own name leads here.
      address === origin
        ? address
        : `${origin}/simulator/example/${new URL(address).hostname.replaceAll('.', '-')}`,
    )
    .replace(OTHER_SCHEMES, (address) =>
      address.startsWith('weixin') ? 'weixin://wxpay' : `${origin}/simulator/example`,
    )
