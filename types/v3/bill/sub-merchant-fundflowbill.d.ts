import type { Async, Call } from '../../endpoint.js'
import type { DownloadBill } from '../../models/bill.js'

interface Verbs {
  /**
   * 申请单个子商户资金账单
   * @remarks 服务商, 电商平台
   */
  get: Call<{ query: ListSubMerchantFundFlowBills }, SubMerchantFundFlowBillList>
}

/** `v3/bill/sub-merchant-fundflowbill` */
export interface SubMerchantFundflowbill extends Verbs, Async<Verbs> {}

export interface ListSubMerchantFundFlowBills {
  /** 子商户号 @example 19000000001 */
  sub_mchid: string
  /** 账单日期 `yyyy-MM-dd` @maxLength 10 @example 2019-06-11 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
}

export interface SubMerchantFundFlowBillList {
  /** 下载信息总数 @example 1 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: DownloadBill[]
}

declare module '../../endpoint.js' {
  interface Endpoints { 'v3/bill/sub-merchant-fundflowbill': SubMerchantFundflowbill }
}
