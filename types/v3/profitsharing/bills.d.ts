import type { Async, Call } from '../../endpoint.js'
import type { BillLink } from '../../models/bill.js'

interface Verbs {
  /**
   * 申请分账账单
   * @remarks 普通商户, 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   */
  get: Call<{ query: QueryProfitSharingBill }, BillLink>
}

/** `v3/profitsharing/bills` */
export interface Bills extends Verbs, Async<Verbs> {}

export interface QueryProfitSharingBill {
  /** 二级商户号 @maxLength 32 */
  sub_mchid?: string
  /** 账单日期 @example 2019-06-11 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/bills': Bills
  }
}
