import type { Async, Call } from '../../../../../endpoint.js'
import type { BillLink } from '../../../../../models/bill.js'

interface Verbs {
  /**
   * 按日下载提现异常文件
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476678
   */
  get: Call<
    {
      /** 账单类型 */
      bill_type: 'NO_SUCC'
      query: QueryBillType
    },
    BillLink
  >
}

/** `v3/merchant/fund/withdraw/bill-type/{bill_type}` */
export interface BillTypeValue extends Verbs, Async<Verbs> {}

export interface QueryBillType {
  /** 账单日期 @example 2019-06-11 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant/fund/withdraw/bill-type/{bill_type}': BillTypeValue
  }
}
