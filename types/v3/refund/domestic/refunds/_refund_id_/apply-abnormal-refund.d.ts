import type { Async, Call, Encrypted, SerialHeader } from '../../../../../endpoint.js'
import type { BankType, Refund } from '../../../../../models/refund.js'

interface Verbs {
  /**
   * 发起异常退款
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   */
  post: Call<
    {
      /** 微信退款单号 @maxLength 32 @example 50000000382019052709732678859 */
      refund_id: string
      json: RefundApplyAbnormalRefund
      headers?: SerialHeader
    },
    Refund
  >
}

/** `v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` */
export interface ApplyAbnormalRefund extends Verbs, Async<Verbs> {}

export interface RefundApplyAbnormalRefund {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
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

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': ApplyAbnormalRefund
  }
}
