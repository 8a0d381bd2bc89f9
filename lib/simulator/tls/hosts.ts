/** The hosts of the real platform that end at the simulator where it is a client's proxy. */

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012081726 */
const OFFICIAL: ReadonlySet<string> = new Set([
  'api.mch.weixin.qq.com',
  'api2.mch.weixin.qq.com',
  'api.wechatpay.cn',
  'api2.wechatpay.cn',
  'apihk.mch.weixin.qq.com',
  'apius.mch.weixin.qq.com',
  'fraud.mch.weixin.qq.com',
  'payapp.mch.weixin.qq.com',
  'action.mch.weixin.qq.com',
  'api.pay.weixin.qq.com',
])

/** @param authority `api.mch.weixin.qq.com:443`, of CONNECT; the port is 443 where there is none */
export function isOfficial(authority: string): boolean {
  const [, host = '', port = '443'] = /^([^:]+)(?::(\d+))?$/.exec(authority.toLowerCase()) ?? []
  return port === '443' && OFFICIAL.has(host)
}
