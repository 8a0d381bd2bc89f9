import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 签约报备
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
   */
  post: Call<{ security: true; nonceless?: true }, void>
}

/** `v2/applyment/micro/signcontract` */
export interface Signcontract extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/applyment/micro/signcontract': Signcontract
  }
}
