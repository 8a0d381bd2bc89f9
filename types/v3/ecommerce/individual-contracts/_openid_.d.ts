import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 查询个人收款方授权结果
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739528
   */
  get: Call<
    {
      /** 个人收款方的OpenID @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      query: {
        /** 签约和付款的微信小程序AppID @example wxd678efh567h23787 */
        appid: string
        /** 权限类型 */
        permission_type: 'INDIVIDUAL_PAYEE'
      }
    },
    IndividualContract
  >
}

/** `v3/ecommerce/individual-contracts/{openid}` */
export interface Openid extends Verbs, Async<Verbs> {}

export interface IndividualContract {
  /** 授权ID @example 1900000109 */
  individual_auth_id: string
  /** 操作时间 @example 2018-06-08T10:34:56+08:00 */
  operation_time: Rfc3339
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/individual-contracts/{openid}': Openid
  }
}
