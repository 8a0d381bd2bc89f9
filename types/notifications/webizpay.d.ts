/** `WEBIZPAY.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { TradeState } from '../models/transaction.js'

export interface WebizpayAuthorized {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 微信授权关系ID */
  employee_id: string
  /** 授权时间 */
  authorization_time: Rfc3339
}

export interface WebizpayPaymentrefundsuccess {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 金额，单位为分 */
  amount: number
  /** 支付完成时间 */
  pay_success_time: number
  /** 已退款金额，单位为分 */
  refunded_amount: number
  /** 退款金额，单位为分 */
  refund_amount: number
  /** 退款状态 */
  refund_state: 'SUCCESS'
  /** 退款创建时间 */
  refund_create_time: number
  /** 退款成功时间 */
  refund_success_time: number
}

export interface WebizpayPaymentsuccess {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 收款商户简称 */
  receive_mch_name: string
  /** 收款商户全称 */
  receive_mch_full_name: string
  /** 收款商户对应社会组织代码 */
  receive_mch_organization_code: string
  /** 收单机构 */
  acquirer: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 交易状态 */
  transaction_state: TradeState
  /** 金额，单位为分 */
  amount: number
  /** 商品名称 */
  goods_name: number
  /** 支付完成时间 */
  pay_success_time: number
}

export interface WebizpayQuotacardexpired {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED'
  /** 卡片失效时间 */
  card_disabled_time: Rfc3339
  /** 失效原因 */
  reason?: string
}

export interface WebizpayRevoked {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: 'AUTHORIZED' | 'REVOKED'
  /** 授权解除时间 */
  authorization_revoked_time: Rfc3339
  /** 授权解除原因 */
  reason: '企业发起' | '员工注销'
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 关系授权完成
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
     */
    'WEBIZPAY.AUTHORIZED': WebizpayAuthorized
    /**
     * 企业支付额度卡退款成功后
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
     */
    'WEBIZPAY.PAYMENTREFUNDSUCCESS': WebizpayPaymentrefundsuccess
    /**
     * 企业支付额度卡支付成功后
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
     */
    'WEBIZPAY.PAYMENTSUCCESS': WebizpayPaymentsuccess
    /**
     * 企业支付额度卡失效后
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
     */
    'WEBIZPAY.QUOTACARDEXPIRED': WebizpayQuotacardexpired
    /**
     * 企业支付关系解除授权后
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
     */
    'WEBIZPAY.REVOKED': WebizpayRevoked
  }
}
