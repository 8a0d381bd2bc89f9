import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'
import type { PlateNumbers, TradeScene, UserState } from '../../../models/v2-vehicle.js'

interface Verbs {
  /**
   * 用户状态查询
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988212
   */
  post: Call<{ xml: QueryPartnerVehicleState }, PartnerVehicleState>
}

/** `v2/vehicle/partnerpay/querystate` */
export interface Querystate extends Verbs, Async<Verbs> {}

export interface QueryPartnerVehicleState extends Signable {
  /** 公众账号id @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 子商户公众账号id @maxLength 32 @example wxcbda96de0b165489 */
  sub_appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 交易场景 @maxLength 16 */
  trade_scene: TradeScene
  /** 跳转场景 @maxLength 16 */
  jump_scene?: 'APP' | 'H5'
  /** 用户标识，三选一 @maxLength 32 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户在子商户appid下的标识，三选一 @maxLength 32 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 车牌号，包含省份简称，三选一 @maxLength 32 @example 粤B888888 */
  plate_number?: string
  /** 版本号 @maxLength 16 */
  version: '3.0'
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

export interface PartnerVehicleState extends V2Answer {
  /** 子商户公众账号id @maxLength 32 @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 用户状态 @maxLength 16 */
  user_state: UserState
  /** 用户标识 @maxLength 32 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS69 */
  openid?: string
  /** 发起扣费方式 @maxLength 16 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY'
  /** 用户子标识 @maxLength 32 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 跳转路径 @maxLength 1024 @example pages/route/index */
  path?: string
  /** 车牌信息 @maxLength 512 @example {"plate_number_info":[{"plate_number":"粤B888888","channel_type":"ETC"}]} */
  plate_number_info?: JsonString<PlateNumbers>
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/vehicle/partnerpay/querystate': Querystate
  }
}
