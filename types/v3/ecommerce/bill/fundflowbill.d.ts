import type { Async, Call } from '../../../endpoint.js'
import type { EncryptedBillLinks } from '../../../models/bill.js'

interface Verbs {
  /**
   * 申请二级商户资金账单
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  get: Call<{ query: QuerySubMerchantsFundFlowBill }, EncryptedBillLinks>
}

/** `v3/ecommerce/bill/fundflowbill` */
export interface Fundflowbill extends Verbs, Async<Verbs> {}

export interface QuerySubMerchantsFundFlowBill {
  /** 账单日期 `yyyy-MM-dd` @example 2019-06-11 */
  bill_date: string
  /** 资金账户类型 */
  account_type: 'ALL' | 'BASIC' | 'OPERATION' | 'FEES'
  /** 压缩类型 */
  tar_type?: 'GZIP'
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/bill/fundflowbill': Fundflowbill
  }
}
