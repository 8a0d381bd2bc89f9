import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { PageLinks } from '../../../models/page.js'

interface Verbs {
  /**
   * 服务商银行来账查询
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012720300
   */
  get: Call<{ query: ListIncomeRecords }, IncomeRecordList>
}

/** `v3/merchantfund/merchant/income-records` */
export interface IncomeRecords extends Verbs, Async<Verbs> {}

export interface ListIncomeRecords {
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 日期 @example 2019-06-11 */
  date: string
  /** 本次查询偏移量 @example 0 */
  offset?: string | number
  /** 本次请求最大查询条数 @example 100 */
  limit: string | number
}

export interface IncomeRecordList {
  /** 查询数据总条数 @example 100 */
  total_count: number
  /** 本次查询偏移量 @example 100 */
  offset: number
  /** 本次查询条数 @example 100 */
  limit: number
  /** 银行来账记录列表 */
  data?: IncomeRecord[]
  /** 分页链接 */
  links: PageLinks
}

/** 银行来账记录列表 */
export interface IncomeRecord {
  /** 商户号 @example 2480253391 */
  mchid: string
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 银行来账类型 */
  income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE'
  /** 银行来账微信单号 @example 4200000811202011056138519459 */
  income_record_id: string
  /** 银行来账金额，单位为分 @example 100 */
  amount: number
  /** 银行来账完成时间 @example 2017-12-08T00:08:00.00+08:00 */
  success_time: Rfc3339
  /** 付款方银行名称 @example 招商银行 */
  bank_name: string
  /** 付款方银行户名 @example 财付通支付科技有限公司 */
  bank_account_name: string
  /** 付款方银行卡号 @example ****6473 */
  bank_account_number: string
  /** 银行备注 @example 单号：202106010001 */
  recharge_remark: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchantfund/merchant/income-records': IncomeRecords
  }
}
