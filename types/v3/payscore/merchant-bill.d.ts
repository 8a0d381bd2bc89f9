import type { Async, Call } from '../../endpoint.js'
import type { EncryptedBillLink } from '../../models/bill.js'

interface Verbs {
  /**
   * 商户申请获取对账单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   */
  get: Call<{ query: QueryMerchantBill }, MerchantBillLinks>
}

/** `v3/payscore/merchant-bill` */
export interface MerchantBill extends Verbs, Async<Verbs> {}

export interface QueryMerchantBill {
  /** 账单日期 @example 2019-06-11 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
  /** 加密算法 @example AEAD_AES_256_GCM */
  encryption_algorithm: string
  /** 服务ID @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
}

export interface MerchantBillLinks {
  /** 下载信息总数 @example 1 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list: EncryptedBillLink[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/merchant-bill': MerchantBill
  }
}
