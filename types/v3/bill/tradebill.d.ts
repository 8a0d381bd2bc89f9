import type { Async, Call } from '../../endpoint.js'
import type { BillLink } from '../../models/bill.js'

interface Verbs {
  /**
   * 申请交易账单
   * @remarks 普通商户, 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   */
  get: Call<{ query: QueryTradeBill }, BillLink>
}

/** `v3/bill/tradebill` */
export interface Tradebill extends Verbs, Async<Verbs> {}

export interface QueryTradeBill {
  /** 账单日期 `yyyy-MM-dd` @maxLength 10 @example 2019-06-11 */
  bill_date: string
  /** 子商户号，只下载该子商户的账单时填写 @maxLength 12 @example 19000000001 */
  sub_mchid?: string
  /** 账单类型，不填默认为ALL */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL'
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/bill/tradebill': Tradebill
  }
}
