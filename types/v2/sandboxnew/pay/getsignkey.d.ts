import type { Async, Call } from '../../../endpoint.js'
import type { GetPublicKeyRequest, SandboxKey } from '../../../models/v2-sandbox.js'

interface Verbs {
  /**
   * 获取验签密钥
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984820
   */
  post: Call<{ xml: GetPublicKeyRequest }, SandboxKey>
}

/** `v2/sandboxnew/pay/getsignkey` */
export interface Getsignkey extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/sandboxnew/pay/getsignkey': Getsignkey
  }
}
