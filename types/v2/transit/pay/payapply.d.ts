import type { Async, Call, JsonString } from '../../../endpoint.js'
import type { Signable } from '../../../models/v2.js'
import type { AppliedPapPay } from '../../../models/v2-papay.js'
import type { TransitScene } from '../../../models/v2-transit.js'

interface Verbs {
  /**
   * 申请扣款
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984781
   */
  post: Call<{ xml: ApplyTransitPay }, AppliedPapPay>
}

/** `v2/transit/pay/payapply` */
export interface Payapply extends Verbs, Async<Verbs> {}

export interface ApplyTransitPay extends Signable {
  /** 公众账号id @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 商品描述 @maxLength 128 @example 公交代扣 */
  body: string
  /** 商品详情 @maxLength 6000 @example 公交代扣：A 公交代扣：B 公交代扣：C */
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
  /** 委托代扣协议id @maxLength 32 @example Wx15463511252015071056489715 */
  contract_id?: string
  /** 交易场景 @maxLength 16 */
  trade_scene: 'METRO' | 'BUS'
  /** 场景信息 @maxLength 1024 */
  scene_info: JsonString<{
    /** 场景信息 */
    scene_info: TransitScene
  }>
  /** 客户端 IP @example 119.145.83.6 */
  clientip?: string
  /** 设备ID @example baf04e6bbbd06f7b1a197d18ed53b7f1 */
  deviceid?: string
  /** 手机号 @example 18933432355 */
  mobile?: string
  /** 邮箱地址 @example aobama@whitehouse.com */
  email?: string
  /** QQ号 @example 100243 */
  qq?: string
  /** 微信openID @example baf04e6bbbd06f7b1a197d18ed53b7f1 */
  openid?: string
  /** 身份证号 @example 110102199701011000 */
  creid?: string
  /** 商户侧用户标识 @example user123 */
  outerid?: string
  /** 版本号 @maxLength 16 */
  version: '2.0'
  /** 签名类型 @maxLength 32 */
  sign_type: 'HMAC-SHA256'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/transit/pay/payapply': Payapply
  }
}
