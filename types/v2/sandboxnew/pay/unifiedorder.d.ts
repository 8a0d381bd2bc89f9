import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'
import type { UnifiedOrderTradeType, UserType } from '../../../models/v2-order.js'

interface Verbs {
  /**
   * 统一下单
   * @deprecated 官方文档已下线
   */
  post: Call<{ xml: SandboxOrder }, SandboxOrdered>
}

/** `v2/sandboxnew/pay/unifiedorder` */
export interface Unifiedorder extends Verbs, Async<Verbs> {}

export interface SandboxOrder extends Signable {
  /** 接口版本号 @maxLength 32 */
  version?: '1.0'
  /** 是否指定分账 @maxLength 1 */
  profit_sharing?: 'N' | 'Y'
  /** 公众账号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 设备号 @maxLength 32 @example 013467007045764 */
  device_info?: string
  /** 商品描述 @maxLength 128 @example 腾讯充值中心-QQ会员充值 */
  body: string
  /** 商品详情 @maxLength 6000 */
  detail?: string
  /** 附加数据 @maxLength 127 @example 深圳分店 */
  attach?: string
  /** 商户订单号 @maxLength 32 @example 20150806125346 */
  out_trade_no: string
  /** 标价币种 @maxLength 16 @example CNY */
  fee_type?: string
  /** 标价金额，单位为分 @example 88 */
  total_fee: number | string
  /** 终端IP @maxLength 64 @example 123.12.12.123 */
  spbill_create_ip: string
  /** 交易起始时间 @maxLength 14 @example 20091225091010 */
  time_start?: string
  /** 交易结束时间 @maxLength 14 @example 20091227091010 */
  time_expire?: string
  /** 订单优惠标记 @maxLength 32 @example WXG */
  goods_tag?: string
  /** 通知地址 @maxLength 256 @example http://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 交易类型 @maxLength 16 @example JSAPI */
  trade_type: string
  /** 商品ID @maxLength 32 @example 12235413214070356458058 */
  product_id?: string
  /** 指定支付方式 @maxLength 32 @example no_credit */
  limit_pay?: string
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 电子发票入口开放标识 @maxLength 8 */
  receipt?: 'Y' | 'N'
  /** 场景信息 @maxLength 256 @example {"store_info" : {"id": "SZTX001","name": "腾大餐厅","area_code": "440305","address": "科技园中一路腾讯大厦" }} */
  scene_info?: string
  /** 证件类型(指定身份支付) @maxLength 32 */
  user_type?: UserType
  /** 证件号(指定身份支付) @maxLength 32 @example 43102119910910512X */
  user_creid?: string
  /** 姓名(指定身份支付) @maxLength 64 @example 周星星 */
  user_truename?: string
}

export interface SandboxOrdered extends V2Answer {
  /** 交易类型 @maxLength 16 */
  trade_type: UnifiedOrderTradeType
  /** 预支付交易会话标识 @maxLength 64 @example wx201410272009395522657a690389285100 */
  prepay_id: string
  /** 二维码链接 @maxLength 64 @example weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  code_url?: string
  /** 支付跳转链接 @maxLength 64 */
  mweb_url?: string
  /** 优惠详情 @maxLength 6000 */
  promotion_detail?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/sandboxnew/pay/unifiedorder': Unifiedorder
  }
}
