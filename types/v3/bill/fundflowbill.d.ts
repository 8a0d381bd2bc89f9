import type { Async, Call } from '../../endpoint.js'
import type { BillLink } from '../../models/bill.js'

interface Verbs {
  /**
   * 申请资金账单
   * @remarks 普通商户, 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   */
  get: Call<{ query: QueryFundFlowBill }, BillLink>
}

/** `v3/bill/fundflowbill` */
export interface Fundflowbill extends Verbs, Async<Verbs> {}

export interface QueryFundFlowBill {
  /** 账单日期 `yyyy-MM-dd` @maxLength 10 @example 2019-06-11 */
  bill_date: string
  /** 资金账户类型，不填默认为BASIC */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES'
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/bill/fundflowbill': Fundflowbill
  }
}
