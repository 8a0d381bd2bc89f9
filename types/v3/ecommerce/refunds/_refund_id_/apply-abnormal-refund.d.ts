import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../endpoint.js'
import type { EcommerceRefundsStatus, RefundSource } from '../../../../models/ecommerce-refunds.js'
import type { BankType, RefundGoodsDetail } from '../../../../models/refund.js'

interface Verbs {
  /**
   * 发起异常退款
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012649274
   */
  post: Call<
    {
      /** 微信退款单号 @maxLength 32 @example 50000000382019052709732678859 */
      refund_id: string
      json: ApplyAbnormalRefundRequest
      headers?: SerialHeader
    },
    AppliedAbnormalRefund
  >
}

/** `v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` */
export interface ApplyAbnormalRefund extends Verbs, Async<Verbs> {}

export interface ApplyAbnormalRefundRequest {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 个人收款方受理授权ID @example 1900000109 */
  individual_auth_id?: string
  /** 商户退款单号 @maxLength 64 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  /** 开户银行 */
  bank_type?: BankType
  /** 收款银行卡号 @example d+xT+MQCvrLHUVDWv/8MR/dB7TkXLVfSrUxMPZy6jWWYzpRrEEaYQE8ZRGYoeorwC+w== */
  bank_account?: Encrypted
  /** 收款用户姓名 @example UPgQcZSdq3zOayJwZ5XLrHY2dZU1W2Cd */
  real_name?: Encrypted
}

export interface AppliedAbnormalRefund {
  /** 微信支付退款号 @example 50000000382019052709732678859 */
  refund_id: string
  /** 商户退款单号 @example 1217752501201407033233368018 */
  out_refund_no: string
  /** 微信支付订单号 @example 1217752501201407033233368018 */
  transaction_id: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 退款渠道 @example ORIGINAL */
  channel?: string
  /** 退款入账账户 @example 招商银行信用卡 */
  user_received_account?: string
  /** 退款成功时间 @example 2020-12-01T16:18:12+08:00 */
  success_time?: Rfc3339
  /** 退款创建时间 @example 2020-12-01T16:18:12+08:00 */
  create_time: Rfc3339
  /** 退款状态 */
  status: EcommerceRefundsStatus
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED'
  /** 金额信息 */
  amount: AbnormalRefundAmount
  /** 优惠退款信息 */
  promotion_detail?: PromotionDetail[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT'
}

/** 金额信息 */
export interface AbnormalRefundAmount {
  /** 退款金额，单位为分 @example 100 */
  refund: number
  /** 退款出资账户及金额 */
  from?: RefundSource[]
  /** 用户退款金额，单位为分 @example 90 */
  payer_refund: number
  /** 优惠退款金额，单位为分 @example 10 */
  discount_refund: number
  /** 退款币种 @example CNY */
  currency: string
  /** 手续费退款金额，单位为分 @example 100 */
  refund_fee?: number
}

/** 优惠退款信息 */
export interface PromotionDetail {
  /** 券ID @example 109519 */
  promotion_id: string
  /** 优惠范围 @example GLOBAL */
  scope: 'GLOBAL' | 'SINGLE'
  /** 优惠类型 @example COUPON */
  type: 'CASH' | 'NOCASH'
  /** 优惠券面额，单位为分 @example 5 */
  amount: number
  /** 优惠退款金额，单位为分 @example 100 */
  refund_amount: number
  /** 商品列表 */
  goods_detail?: RefundGoodsDetail[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': ApplyAbnormalRefund
  }
}
