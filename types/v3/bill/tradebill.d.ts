import type { Async, Call } from '../../endpoint.js'
import type { FundFlowBill } from '../../models/bill.js'

interface Verbs {
  /**
   * 申请交易账单
   * @remarks 电商平台, 服务商, 直连商户
   */
  get: Call<{ query: QueryTradeBill }, FundFlowBill>
}

/** `v3/bill/tradebill` */
export interface Tradebill extends Verbs, Async<Verbs> {}

export interface QueryTradeBill {
  /** 账单日期 `yyyy-MM-dd` @maxLength 10 @example 2019-06-11 */
  bill_date: string
  /** 二级商户号 @maxLength 32 @example 19000000001 */
  sub_mchid?: string
  /** 账单类型 */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL'
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

declare module '../../endpoint.js' {
  interface Endpoints { 'v3/bill/tradebill': Tradebill }
}
