import type { Async, Call } from '../../../endpoint.js'
import type { ShoppingInfoGoods } from '../../../models/payscore.js'
import type { AssessedUserRiskLevel } from '../../../models/payscore-permission.js'

interface Verbs {
  /**
   * 商户评估用户分层
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   */
  post: Call<{ json: AssessUserRiskLevelRequest }, AssessedUserRiskLevel>
}

/** `v3/payscore/permissions/assess-user-risk-level` */
export interface AssessUserRiskLevel extends Verbs, Async<Verbs> {}

export interface AssessUserRiskLevelRequest {
  /** 服务ID @maxLength 32 @example 500001 */
  service_id: string
  /** 公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 授权协议号 @maxLength 32 @example 1234323JKHDFE1243252 */
  authorization_code?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: ShoppingInfoGoods[]
  }
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/permissions/assess-user-risk-level': AssessUserRiskLevel
  }
}
