import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { Signable } from '../../../models/v2.js'
import type { AppliedPapPay } from '../../../models/v2-papay.js'
import type { TradeScene, VehicleScene } from '../../../models/v2-vehicle.js'

interface Verbs {
  /**
   * 申请扣款
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985331
   */
  post: Call<{ xml: ApplyVehiclePay }, AppliedPapPay>
}

/** `v2/vehicle/pay/payapply` */
export interface Payapply extends Verbs, Async<Verbs> {}

export interface ApplyVehiclePay extends Signable {
  /** 公众账号id @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 商品描述 @maxLength 128 @example 公交代扣 */
  body: string
  /** 商品详情 @maxLength 6000 @example 公交代扣：A公交代扣：B公交代扣：C */
  detail?: string
  /** 附加数据 @maxLength 127 @example 自定义参数 */
  attach?: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 总金额，单位为分 @example 888 */
  total_fee: number | string
  /** 货币类型 @maxLength 16 @example CNY */
  fee_type?: string
  /** 终端IP @maxLength 16 @example 8.8.8.8 */
  spbill_create_ip: string
  /** 商品标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 回调通知url @maxLength 256 @example http://yoursite.com/wxpay.html */
  notify_url: string
  /** 交易类型 @maxLength 16 */
  trade_type: 'PAP'
  /** 版本号 @maxLength 16 */
  version: '3.0'
  /** 交易场景 @maxLength 16 */
  trade_scene: TradeScene
  /** 用户标识 @maxLength 32 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 分账标识 @maxLength 16 */
  profit_sharing?: 'Y' | 'N'
  /** 场景信息 @maxLength 1024 */
  scene_info: JsonString<{
    /** 场景信息 */
    scene_info: VehicleScene
  }>
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/vehicle/pay/payapply': Payapply
  }
}
