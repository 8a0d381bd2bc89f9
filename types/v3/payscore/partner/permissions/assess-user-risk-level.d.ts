import type { Async, Call } from '../../../../endpoint.js'
import type { ShoppingInfoGoods } from '../../../../models/payscore.js'
import type { AssessedUserRiskLevel } from '../../../../models/payscore-permission.js'

interface Verbs {
  /**
   * 服务商评估用户分层
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  post: Call<
    {
      query: {
        /** 子商户商户号 @maxLength 32 @example 1230000109 */
        sub_mchid: string
      }
      json: AssessUserRiskLevelRequest
    },
    AssessedUserRiskLevel
  >
}

/** `v3/payscore/partner/permissions/assess-user-risk-level` */
export interface AssessUserRiskLevel extends Verbs, Async<Verbs> {}

export interface AssessUserRiskLevelRequest {
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 服务商的公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 子商户的公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 授权协议号 @maxLength 32 @example 1234323JKHDFE1243252 */
  authorization_code?: string
  /** 服务商的用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 子商户的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: ShoppingInfoGoods[]
  }
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/permissions/assess-user-risk-level': AssessUserRiskLevel
  }
}
