/** The brand API: APIv3's rules under the brand's own scheme, id and key. */
import type { Protocol, Runtime } from './protocol.js'
import { rsa, type Identity } from './v3.js'

/** The scheme of brands; `Wechatpay-Serial` is always sent. @see https://pay.weixin.qq.com/doc/brand/4015415289 */
export function brand(identity: Omit<Identity, 'name' | 'scheme' | 'owner'>, runtime: Runtime): Protocol {
  return rsa(
    { ...identity, name: 'brand', scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', owner: 'brand_id' },
    runtime,
  )
}
