import type { Async, Call } from '../../../../../../../endpoint.js'

interface Verbs {
  /**
   * 解除刷脸用户签约关系接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post: Call<
    {
      /** 机构ID */
      organization_id: string
      /** 用户ID */
      user_id: string
    },
    void
  >
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` */
export interface TerminateContract extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': TerminateContract
  }
}
