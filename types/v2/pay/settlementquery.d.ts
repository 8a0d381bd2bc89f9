import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Answer } from '../../models/v2.js'

interface Verbs {
  /**
   * 查询结算资金
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
   */
  post: Call<{ xml: QuerySettlement }, Settlement>
}

/** `v2/pay/settlementquery` */
export interface Settlementquery extends Verbs, Async<Verbs> {}

export interface QuerySettlement extends Signable {
  /** 公众账号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 子商户号 @example 1230000109 */
  sub_mch_id?: string
  /** 结算状态 */
  usetag: 1 | '1' | 2 | '2'
  /** 偏移量 @example 0 */
  offset: number | string
  /** 最大记录条数 @example 10 */
  limit: number | string
  /** 开始日期 @example 20150807 */
  date_start: string
  /** 结束日期 @example 20150807 */
  date_end: string
  /** 是否查询分账结算信息 */
  query_split?: boolean | string
}

export interface Settlement extends V2Answer {
  /** 返回数据行数 @example 10 */
  record_num: string
  /** 付汇批次号 @example 10 */
  fbatchno: string
  /** 结算日期 @example 20151101 */
  date_settlement: string
  /** 交易开始日期 @example 20151101 */
  date_start: string
  /** 交易结束日期 @example 20151101 */
  date_end: string
  /** 划账金额，单位为分 @example 1 */
  settlement_fee: string
  /** 未划账金额，单位为分 @example 1 */
  unsettlement_fee: string
  /** 结算币种 @example GBP */
  settlementfee_type: string
  /** 支付金额，单位为分 @example 1 */
  pay_fee: string
  /** 退款金额，单位为分 @example 1 */
  refund_fee: string
  /** 支付净额，单位为分 @example 1 */
  pay_net_fee: string
  /** 手续费金额，单位为分 @example 1 */
  poundage_fee: string
  /** 分账划账金额，单位为分 @example 1 */
  split_settlement_fee?: string
  /** 分账未划账金额，单位为分 @example 1 */
  split_unsettlement_fee?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/pay/settlementquery': Settlementquery
  }
}
