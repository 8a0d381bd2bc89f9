import type { Async, Call } from '../../../../endpoint.js'
import type { GetPublicKeyRequest, SandboxKey } from '../../../../models/v2-sandbox.js'

interface Verbs {
  /**
   * 获取验签密钥
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
   */
  post: Call<{ xml: GetPublicKeyRequest }, SandboxKey>
}

/** `v2/xdc/apiv2getsignkey/sign/getsignkey` */
export interface Getsignkey extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v2/xdc/apiv2getsignkey/sign/getsignkey': Getsignkey
  }
}
