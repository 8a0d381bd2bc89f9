import type { Async, Call } from '../../endpoint.js'
import type { EncryptedBillLinks } from '../../models/bill.js'

interface Verbs {
  /**
   * 申请单个子商户资金账单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012710630
   */
  get: Call<{ query: QuerySubMerchantFundFlowBill }, EncryptedBillLinks>
}

/** `v3/bill/sub-merchant-fundflowbill` */
export interface SubMerchantFundflowbill extends Verbs, Async<Verbs> {}

export interface QuerySubMerchantFundFlowBill {
  /** 子商户号 @example 19000000001 */
  sub_mchid: string
  /** 账单日期 `yyyy-MM-dd` @example 2019-06-11 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/bill/sub-merchant-fundflowbill': SubMerchantFundflowbill
  }
}
