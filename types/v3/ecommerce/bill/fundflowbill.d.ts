import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 申请二级商户资金账单
   * @remarks 电商平台
   */
  get: Call<{ query: ListFundFlowBills }, FundFlowBillList>
}

/** `v3/ecommerce/bill/fundflowbill` */
export interface Fundflowbill extends Verbs, Async<Verbs> {}

export interface ListFundFlowBills {
  /** 账单日期 @example 2019-06-11 */
  bill_date: string
  /** 资金账户类型 */
  account_type: 'ALL'
  /** 压缩类型 */
  tar_type?: 'GZIP'
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
}

export interface FundFlowBillList {
  /** 下载信息总数 @example 1 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: DownloadBill[]
}

/** 下载信息明细 */
export interface DownloadBill {
  /** 账单文件序号 @example 1 */
  bill_sequence: number
  /** 哈希类型 */
  hash_type: 'SHA1'
  /** 哈希值 @example 79bb0f45fc4c42234a918000b2668d689e2bde04 */
  hash_value: string
  /** 账单下载地址 @example https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
  download_url: string
  /** 加密密钥 @example YpkbxSne+mDwyXq//xYPmtr9euFQ== */
  encrypt_key: string
  /** 随机字符串 @example a8607ef79034c49c */
  nonce: string
}

declare module '../../../endpoint.js' {
  interface Endpoints { 'v3/ecommerce/bill/fundflowbill': Fundflowbill }
}
