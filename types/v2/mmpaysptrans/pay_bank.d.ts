import type { Async, Call, Encrypted } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'

interface Verbs {
  /**
   * 企业付款到银行卡
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939840
   */
  post: Call<{ xml: PayBankCard; security: true }, PaidBankCard>
}

/** `v2/mmpaysptrans/pay_bank` */
export interface PayBank extends Verbs, Async<Verbs> {}

export interface PayBankCard extends Signable {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 商户企业付款单号 @maxLength 32 @example 1212121221227 */
  partner_trade_no: string
  /** 收款方银行卡号 @maxLength 384 @example 8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f */
  enc_bank_no: Encrypted
  /** 收款方用户名 @maxLength 384 @example ca775af5f841bdf424b2e6eb86a6e21e */
  enc_true_name: Encrypted
  /** 收款方开户行 @maxLength 64 @example 1001 */
  bank_code: string
  /** 付款金额，单位为分 @example 100000 */
  amount: number | string
  /** 付款说明 @maxLength 512 @example 理财 */
  desc?: string
}

export interface PaidBankCard extends V2Result {
  /** 商户号 @maxLength 32 */
  mch_id: string
  /** 商户企业付款单号 @maxLength 32 */
  partner_trade_no: string
  /** 代付金额，单位为分 */
  amount: string
  /** 随机字符串 @maxLength 32 */
  nonce_str: string
  /** 签名 @maxLength 32 */
  sign: string
  /** 微信企业付款单号 @maxLength 64 */
  payment_no: string
  /** 手续费金额，单位为分 */
  cmms_amt: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaysptrans/pay_bank': PayBank
  }
}
