import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'

interface Verbs {
  /**
   * 申请扣款
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988372
   */
  post: Call<{ xml: ApplyPartnerPapPay }, AppliedPartnerPapPay>
}

/** `v2/pay/partner/pappayapply` */
export interface Pappayapply extends Verbs, Async<Verbs> {}

export interface ApplyPartnerPapPay extends Signable {
  /** 子商户公众账号ID @maxLength 32 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 */
  sub_mch_id?: string
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

export interface AppliedPartnerPapPay extends V2Answer {
  /** 子商户公众账号ID @maxLength 32 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 */
  sub_mch_id?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/pay/partner/pappayapply': Pappayapply
  }
}
