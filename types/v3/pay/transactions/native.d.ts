import type { Async, Call, Encrypted, Rfc3339 } from '../../../endpoint.js'
import type { OrderAmount, OrderDetail, SceneInfo, SettleInfo } from '../../../models/order.js'

interface Verbs {
  /** Native下单 @see https://pay.weixin.qq.com/doc/v3/merchant/4012525095 */
  post: Call<{ json: NativeOrder }, NativeOrdered>
}

/** `v3/pay/transactions/native` */
export interface Native extends Verbs, Async<Verbs> {}

export interface NativeOrder {
  /** 公众号ID @example wxd678efh567hg6787 */
  appid: string
  /** 直连商户号 @example 1230000109 */
  mchid: string
  /** 商品描述 @example Image形象店-深圳腾大-QQ公仔 */
  description: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 通知地址 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
  /** 订单金额 */
  amount: OrderAmount
  /** 自定义数据 */
  attach?: string
  /** 交易结束时间 @example 2018-06-08T10:34:56+08:00 */
  time_expire?: Rfc3339
  /** 订单优惠标记 @example WXG */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: OrderDetail
  /** 场景信息 */
  scene_info?: SceneInfo
  /** 结算信息 */
  settle_info?: SettleInfo
  /** 支付者 */
  payer?: { /** 实名支付 */ identity?: PayerIdentity }
}

export interface PayerIdentity {
  /** 证件类型 */
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
  /** 证件号 */
  number: Encrypted
  /** 姓名 */
  name: Encrypted
}

export interface NativeOrdered {
  /** 二维码链接 @example weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00 */
  code_url: string
}

declare module '../../../endpoint.js' {
  interface Endpoints { 'v3/pay/transactions/native': Native }
}
