import type { Async, Call } from '../../endpoint.js'
import type { Signable } from '../../models/v2.js'
import type { AppliedPapPay } from '../../models/v2-papay.js'

interface Verbs {
  /**
   * 申请扣款
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987377
   */
  post: Call<{ xml: ApplyPapPay }, AppliedPapPay>
}

/** `v2/pay/pappayapply` */
export interface Pappayapply extends Verbs, Async<Verbs> {}

export interface ApplyPapPay extends Signable {
  /** 请求appid @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 商品描述 @maxLength 128 @example 水电代扣 */
  body: string
  /** 商品详情 @maxLength 8192 @example 水电代扣：A水电代扣：B水电代扣：C */
  detail?: string
  /** 附加数据 @maxLength 128 @example 自定义参数 */
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
  /** 回调通知url @example http://yoursite.com/wxpay.html */
  notify_url: string
  /** 交易类型 @example PAP */
  trade_type: string
  /** 委托代扣协议id @example Wx15463511252015071056489715 */
  contract_id: string
  /** 电子发票入口开放标识 @maxLength 8 @example Y */
  receipt?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/pappayapply': Pappayapply
  }
}
